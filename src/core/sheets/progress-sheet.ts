import { sheetTitles } from "../contract/sheet-titles";
import { progressTable as headers } from "../contract/tables";
import { progressId } from "../contract/row-ids";
import { roles } from "../contract/vocabulary";
import { workbookNames } from "../contract/workbook-names";
import { answeringDepartment } from "../entries/answering-department";
import { emptyProgress } from "../entries/progress-entry";
import { progressCheck, progressRemarks } from "../entries/progress-check";
import { fiscalYearLabel, fiscalYearStart } from "../plan/fiscal-year";
import { phaseShown } from "../plan/schedule-phase";
import { desiredTable, type TableSpec } from "../workbook/define-table";
import type { ConditionalFormat, DesiredSheet } from "../workbook/desired-state";
import { colors, numberFormats, officeFormat, ownerFormats } from "./palette";
import { planIndex } from "../entries/plan-index";
import { checkFormula, lastYearFormula, phasesFormula, responsibleFormula } from "./progress-formulas";
import { type ProgressRow, progressRows } from "./progress-rows";
import { departmentName, type SheetContext } from "./sheet-context";
import { tablePlace, tableSheet } from "./table-sheet";
import { count, countWithin, day, freeText, lastDay, oneOf } from "./validations";

/** 進捗入力: a row per initiative, department in charge and year; the sheet departments fill in. */
export function progressSheet(context: SheetContext): DesiredSheet {
  const rows = progressRows(context);
  return tableSheet({
    title: sheetTitles.progress,
    plan: context.plan,
    notes: [
      `黄色の欄に記入します（緑色の欄は人事課が使います）。初めは対象年度の行だけを表示しています。自分の課は「入力担当」の▼で、対象年度を変えたときは「年度」の▼で選びます。`,
      "進捗状況を選び、取組実績を書けば完了です。「遅れ」「見直し・中止」のときは課題・次年度の対応も書いてください。「記入チェック」が「済」になれば記入漏れはありません。",
    ],
    table: desiredTable(spec(context), rows, ownerFormats),
    paper: "a3",
    frozenColumns: 5,
    rowsGrow: true,
    tabColor: "C9A227",
  });
}

function spec(context: SheetContext): TableSpec<ProgressRow> {
  const entry = (row: ProgressRow): typeof emptyProgress => context.entries.progress.get(row.key) ?? emptyProgress;
  const { firstYear } = context.plan;
  const anyDay = (what: string): ReturnType<typeof day> => day(what, fiscalYearStart(firstYear), lastDay);
  return {
    name: headers.name,
    place: tablePlace,
    keyHeader: headers.key,
    rowKey: (row) => row.key,
    leastHeight: 60,
    filter: { header: headers.year, shown: [fiscalYearLabel(context.targetYear)] },
    columns: [
      { header: headers.key, owner: "plan", width: 12, value: (row) => row.key },
      { header: headers.year, owner: "plan", width: 11, natural: true, value: (row) => fiscalYearLabel(row.year) },
      { header: headers.initiative, owner: "plan", width: 9, format: { horizontal: "center" }, natural: true, value: (row) => row.initiative.number },
      { header: headers.title, owner: "plan", width: 19, value: (row) => row.initiative.title },
      { header: headers.department, owner: "plan", width: 16, natural: true, value: (row) => departmentName(row.plan, row.departmentId) },
      { header: headers.role, owner: "plan", width: 10, value: (row) => (row.initiative.leadDepartmentId === row.departmentId ? roles.lead : roles.other) },
      { header: headers.responsible, owner: "computed", width: 14, formula: responsibleFormula, value: (row) => responsible(context, row) },
      { header: headers.phases, owner: "computed", width: 25, formula: phasesFormula(context), value: (row) => phases(context, row) },
      { header: headers.lastYear, owner: "computed", width: 24, formula: lastYearFormula, value: (row) => context.entries.progress.get(progressId(row.year - 1, row.initiative.number, row.departmentId))?.result ?? "" },
      { header: headers.status, owner: "entry", width: 12, validation: oneOf(workbookNames.progressStatuses, headers.status, { title: headers.status, text: "その年度末の状況を一覧から選びます。担当する取組がなかったときは「該当なし」。" }) },
      { header: headers.result, owner: "entry", width: 38, validation: freeText(headers.result, "何を・いつ・どれだけ行ったかを書きます。例：面談研修を3回実施（延べ210人）。") },
      { header: headers.remedy, owner: "entry", width: 30, validation: freeText(headers.remedy, "「遅れ」「見直し・中止」のときは必ず書きます：理由と、次の年度にどうするか。") },
      { header: headers.author, owner: "entry", width: 9, validation: freeText(headers.author, "記入した人の氏名です。公表しません。") },
      { header: headers.extension, owner: "entry", width: 7, validation: freeText(headers.extension, "内線番号です。公表しません。") },
      { header: headers.writtenOn, owner: "entry", width: 11, format: { numberFormat: numberFormats.date }, validation: anyDay(headers.writtenOn) },
      { header: headers.submittedOn, owner: "entry", width: 11, format: { numberFormat: numberFormats.date }, validation: anyDay(headers.submittedOn) },
      { header: headers.confirmation, owner: "entry", width: 11, format: officeFormat, validation: oneOf(workbookNames.confirmations, headers.confirmation, { title: headers.confirmation, text: "人事課が使う欄です。" }) },
      { header: headers.comment, owner: "entry", width: 18, format: officeFormat, validation: freeText(headers.comment, "人事課が使う欄です。") },
      { header: headers.check, owner: "computed", width: 15, formula: checkFormula, value: (row) => progressCheck(entry(row), row.year <= context.targetYear, context.entries.progressStatuses) },
      { header: headers.unitsTotal, owner: "entry", width: 7, format: { numberFormat: numberFormats.integer }, validation: count(headers.unitsTotal) },
      { header: headers.unitsDone, owner: "entry", width: 7, format: { numberFormat: numberFormats.integer }, validation: countWithin(headers.unitsDone, headers.unitsTotal, { title: headers.unitsDone, text: "いくつもの部署をまとめて答えるとき、対象数のうち実施した数を入れます。" }) },
    ],
    conditionalFormats: checkColors,
  };
}

const checkColors: readonly ConditionalFormat[] = [
  { columns: [headers.check], formula: `[@${headers.check}]="${progressRemarks.done}"`, format: { fill: colors.good, fontColor: colors.goodText } },
  { columns: [headers.check], formula: `[@${headers.check}]="${progressRemarks.empty}"`, format: { fill: colors.open, fontColor: colors.openText } },
  { columns: [headers.check], formula: `[@${headers.check}]<>""`, format: { fill: colors.bad, fontColor: colors.badText } },
];

function responsible(context: SheetContext, row: ProgressRow): string {
  const lead = planIndex(context.plan).initiatives.get(row.initiative.number)?.leadDepartmentId ?? row.departmentId;
  return answeringDepartment(context.plan, row.departmentId, lead, context.entries.departments);
}

function phases(context: SheetContext, row: ProgressRow): string {
  const index = context.years.indexOf(row.year);
  return (planIndex(context.plan).schedule.get(row.initiative.number) ?? [])
    .flatMap((line) => phaseShown(line, index, context.blanksContinue) ?? [])
    .join("\n");
}
