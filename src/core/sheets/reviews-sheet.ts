import { reviewId } from "../contract/row-ids";
import { sheetTitles } from "../contract/sheet-titles";
import { goalsTable, reviewsTable as headers } from "../contract/tables";
import { workbookNames } from "../contract/workbook-names";
import type { PlanInForce } from "../entries/plan-in-force";
import { type FiscalYear, fiscalYearLabel } from "../plan/fiscal-year";
import type { Initiative } from "../plan/plan";
import { desiredTable, type TableSpec } from "../workbook/define-table";
import type { DesiredSheet } from "../workbook/desired-state";
import { answerCount } from "./answer-count";
import { answersFormula } from "./answer-formula";
import { goalsMet } from "./goals-met";
import { ownerFormats } from "./palette";
import { departmentName, type SheetContext } from "./sheet-context";
import { tablePlace, tableSheet } from "./table-sheet";
import { freeText, oneOf } from "./validations";

interface ReviewRow {
  readonly key: string;
  readonly year: FiscalYear;
  readonly plan: PlanInForce;
  readonly initiative: Initiative;
}

/** 取りまとめ: HR's one result per initiative and year, drawn from the departments' reports. */
export function reviewsSheet(context: SheetContext): DesiredSheet {
  const rows = context.years.flatMap((year) =>
    context.planIn(year).initiatives.map((initiative) => ({
      key: reviewId(year, initiative.number),
      year,
      plan: context.planIn(year),
      initiative,
    })),
  );
  return tableSheet({
    title: sheetTitles.reviews,
    plan: context.plan,
    notes: [
      "人事課が、各課の回答をもとに取組ごとの一年の結果をまとめます。「公表」が「可」の行の公表用実績だけが、達成状況や公表資料に出ます。",
      "初めは対象年度の行だけを表示しています。対象年度を変えたら、「年度」の▼も選び直してください。「目標の達成」は再掲の目標を除きます（元の取組で数えます）。",
    ],
    table: desiredTable(spec(context), rows, ownerFormats),
    paper: "a3",
    frozenColumns: 4,
    rowsGrow: true,
    tabColor: "C9A227",
  });
}

function spec(context: SheetContext): TableSpec<ReviewRow> {
  return {
    name: headers.name,
    place: tablePlace,
    keyHeader: headers.key,
    rowKey: (row) => row.key,
    leastHeight: 46,
    filter: { header: headers.year, shown: [fiscalYearLabel(context.targetYear)] },
    columns: [
      { header: headers.key, owner: "plan", width: 13, value: (row) => row.key },
      { header: headers.year, owner: "plan", width: 12, natural: true, value: (row) => fiscalYearLabel(row.year) },
      { header: headers.initiative, owner: "plan", width: 9, format: { horizontal: "center" }, natural: true, value: ({ initiative }) => initiative.number },
      { header: headers.title, owner: "plan", width: 24, value: ({ initiative }) => initiative.title },
      { header: headers.lead, owner: "plan", width: 18, value: ({ plan, initiative }) => departmentName(plan, initiative.leadDepartmentId) },
      { header: headers.answers, owner: "computed", width: 13, formula: answersFormula(`[@${headers.initiative}]`, `[@${headers.year}]`), value: ({ initiative, year }) => answerCount(context, initiative.number, year) },
      { header: headers.goalsMet, owner: "computed", width: 15, formula: goalsMetFormula, value: ({ initiative, year }) => goalsMet(context, initiative.number, year) },
      { header: headers.grade, owner: "entry", width: 13, validation: oneOf(workbookNames.reviewStates, headers.grade) },
      { header: headers.result, owner: "entry", width: 50, validation: freeText(headers.result, "公表する文です。氏名・内線・庁内だけの事情は書きません。") },
      { header: headers.remedy, owner: "entry", width: 36, validation: freeText(headers.remedy, "遅れ・未達成のとき、理由と対応を公表できる言葉で書きます。") },
      { header: headers.direction, owner: "entry", width: 13, validation: oneOf(workbookNames.directions, headers.direction) },
      { header: headers.opinion, owner: "entry", width: 32, validation: freeText(headers.opinion, "会議で出た意見や決定です。公表資料には出しません。") },
      { header: headers.publication, owner: "entry", width: 9, validation: oneOf(workbookNames.publications, headers.publication) },
    ],
  };
}

/** 目標の達成: the twin of `goalsMet`. A goal listed again (再掲) is counted where it has its entries, at its source. */
const ownGoals = `(Goals[${goalsTable.initiative}]=[@${headers.initiative}])*(Goals[${goalsTable.year}]=[@${headers.year}])*(Goals[${goalsTable.source}]=Goals[${goalsTable.goal}])`;
const judgedGoals = `SUMPRODUCT(${ownGoals}*(Goals[${goalsTable.judgement}]<>"対象外"))`;
const goalsMetFormula = `IF(${judgedGoals}=0,"判定対象なし",${judgedGoals}&"件中達成"&SUMPRODUCT(${ownGoals}*(Goals[${goalsTable.judgement}]="達成"))&"件")`;
