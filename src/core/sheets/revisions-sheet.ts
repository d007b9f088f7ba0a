import { sheetTitles } from "../contract/sheet-titles";
import { revisionsTable as headers } from "../contract/tables";
import { workbookNames } from "../contract/workbook-names";
import { struckOut } from "../entries/revision-entry";
import { fiscalYearLabel, fiscalYearStart } from "../plan/fiscal-year";
import { desiredTable, type TableSpec } from "../workbook/define-table";
import type { DesiredSheet } from "../workbook/desired-state";
import { numberFormats, ownerFormats } from "./palette";
import type { SheetContext } from "./sheet-context";
import { tablePlace, tableSheet } from "./table-sheet";
import { day, freeText, lastDay, oneOf } from "./validations";

/** The plan's own sentence that allows revisions, quoted; empty when the plan has none. */
function reviewClause({ plan }: SheetContext): string {
  const clause = plan.clauses.find(({ role }) => role === "revision");
  return clause === undefined ? "" : `「${clause.sentence}」　`;
}

function idExamples({ plan }: SheetContext): string {
  const examples = [
    [sheetTitles.initiatives, plan.initiatives[0]?.number],
    [sheetTitles.schedule, plan.schedule[0]?.id],
    [sheetTitles.goals, plan.goals[0]?.id],
    [sheetTitles.indicators, plan.indicators[0]?.id],
  ];
  return examples.filter(([, id]) => id !== undefined).map(([sheet, id]) => `${sheet}は ${id}`).join("、");
}

/** 計画変更: the revisions decided while the plan runs; people add rows, the printed plan stays. */
export function revisionsSheet(context: SheetContext): DesiredSheet {
  const spec: TableSpec<never> = {
    name: headers.name,
    place: tablePlace,
    keyHeader: headers.key,
    rowKey: () => "",
    blankRows: 10,
    columns: [
      { header: headers.key, owner: "log", width: 9 },
      { header: headers.target, owner: "entry", width: 13, validation: oneOf(workbookNames.revisionTargets, headers.target) },
      { header: headers.fromYear, owner: "entry", width: 13, validation: oneOf(workbookNames.planYears, headers.fromYear) },
      { header: headers.targetId, owner: "entry", width: 12, format: { numberFormat: "@" }, validation: freeText(headers.targetId, `変える行のIDです（例 ${idExamples(context)}）。`) },
      { header: headers.item, owner: "entry", width: 16, validation: freeText(headers.item, `変える列の見出しです（例 内容、${fiscalYearLabel(context.plan.lastYear)}、目標、期限）。`) },
      { header: headers.after, owner: "entry", width: 44, validation: freeText(headers.after, `変更後の内容です。割合は 57.5% のように入れます。文を削るときは ${struckOut} と入れます。`) },
      { header: headers.reason, owner: "entry", width: 30, validation: freeText(headers.reason, "見直しの理由です。") },
      { header: headers.decidedOn, owner: "entry", width: 12, format: { numberFormat: numberFormats.date }, validation: day(headers.decidedOn, fiscalYearStart(context.plan.firstYear), lastDay) },
      { header: headers.decidedBy, owner: "entry", width: 20, validation: freeText(headers.decidedBy, "決めた会議や決裁です。") },
      { header: headers.before, owner: "log", width: 36 },
    ],
  };
  return tableSheet({
    title: sheetTitles.revisions,
    plan: context.plan,
    notes: [
      `${reviewClause(context)}計画期間中に決めた変更を、1行に1つ記録します。`,
      "更新すると、適用年度以後の計画欄が変更後の内容になり、変更IDと変更前が入ります。計画書の欄を直接書き換える必要はありません。",
    ],
    table: desiredTable(spec, [], ownerFormats),
    paper: "a3",
    frozenColumns: 1,
    rowsGrow: true,
    tabColor: "66707A",
  });
}
