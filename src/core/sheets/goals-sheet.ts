import { countedRecord, sourceGoalId, thresholdValue, usableActual } from "../attainment/goal-standing";
import { sheetTitles } from "../contract/sheet-titles";
import { goalsTable as headers } from "../contract/tables";
import { workbookNames } from "../contract/workbook-names";
import { fiscalYearLabel, fiscalYearStart } from "../plan/fiscal-year";
import { goalKindLabel } from "../plan/goal-kind";
import type { CellFormat } from "../workbook/cell-format";
import { desiredTable, type TableSpec } from "../workbook/define-table";
import type { DesiredSheet } from "../workbook/desired-state";
import { serialOfDate } from "../workbook/serial-date";
import { goalColors } from "./goal-colors";
import { judgementFormula, lastYearFormula } from "./goal-formulas";
import { type GoalRow, goalRows, rowJudgement } from "./goal-rows";
import { actualRule } from "./goal-validation";
import { numberFormats, ownerFormats } from "./palette";
import type { SheetContext } from "./sheet-context";
import { tablePlace, tableSheet } from "./table-sheet";
import { count, day, freeText, lastDay, oneOf } from "./validations";

/** 目標実績: a row per goal and year, judged by its kind. */
export function goalsSheet(context: SheetContext): DesiredSheet {
  const rows = goalRows(context);
  return tableSheet({
    title: sheetTitles.goals,
    plan: context.plan,
    notes: [
      "灰色の欄は、その種別では記入しません。割合は 57.5 または 57.5% と入力します。斜線の行は再掲です：元の目標（再掲元）に記入すれば、こちらにも反映されます。",
      `${fiscalYearLabel(context.plan.baselineYear)}の行は、比べる元の実績です（計画に値がなく、ないと判定保留）。「年度」の▼で表示して記入してください。初めは対象年度の行だけです。`,
    ],
    table: desiredTable(spec(context), rows, ownerFormats),
    paper: "a3",
    frozenColumns: 3,
    rowsGrow: true,
    tabColor: "C9A227",
  });
}

function spec(context: SheetContext): TableSpec<GoalRow> {
  const { baselineYear, firstYear } = context.plan;
  return {
    name: headers.name,
    place: tablePlace,
    keyHeader: headers.key,
    rowKey: (row) => row.key,
    leastHeight: 32,
    filter: { header: headers.year, shown: [fiscalYearLabel(context.targetYear)] },
    columns: [
      { header: headers.key, owner: "plan", width: 12, value: (row) => row.key },
      { header: headers.year, owner: "plan", width: 12, natural: true, value: (row) => fiscalYearLabel(row.year) },
      { header: headers.goal, owner: "plan", width: 9, natural: true, value: ({ goal }) => goal.id },
      { header: headers.source, owner: "plan", width: 9, value: ({ goal }) => sourceGoalId(goal) },
      { header: headers.initiative, owner: "plan", width: 9, format: { horizontal: "center" }, value: ({ goal }) => goal.initiative },
      { header: headers.title, owner: "plan", width: 20, value: ({ initiative }) => initiative?.title ?? null },
      { header: headers.departments, owner: "plan", width: 20, value: ({ initiative }) => initiative?.departmentsAsPrinted ?? null },
      { header: headers.sentence, owner: "plan", width: 46, value: ({ goal }) => (goal.aspect === null ? goal.sentence : `${goal.sentence}\n［${goal.aspect}］`) },
      { header: headers.kind, owner: "plan", width: 15, value: ({ goal }) => goalKindLabel(goal.kind, baselineYear) },
      { header: headers.threshold, owner: "plan", width: 9, value: ({ goal }) => thresholdValue(goal), rowFormat: unitFormat },
      { header: headers.unit, owner: "plan", width: 7, format: { horizontal: "center" }, value: ({ goal }) => goal.unit },
      { header: headers.deadline, owner: "plan", width: 12, format: { numberFormat: numberFormats.date }, value: ({ goal }) => (goal.deadline === null ? null : serialOfDate(goal.deadline)) },
      { header: headers.lastYear, owner: "computed", width: 10, formula: lastYearFormula, value: ({ goal, year }) => usableActual(goal, countedRecord(goal, year - 1, context.entries.goals)) ?? "", rowFormat: unitFormat },
      { header: headers.actual, owner: "entry", width: 10, validation: actualRule, rowFormat: unitFormat },
      { header: headers.implementation, owner: "entry", width: 11, validation: oneOf(workbookNames.implementationStates, headers.implementation, { title: headers.implementation, text: "毎年度・期限のある目標で選びます。一部だけ行ったときは「一部実施」。" }) },
      { header: headers.total, owner: "entry", width: 9, format: { numberFormat: numberFormats.integer }, validation: count(headers.total) },
      { header: headers.completedOn, owner: "entry", width: 12, format: { numberFormat: numberFormats.date }, validation: day(headers.completedOn, fiscalYearStart(baselineYear), lastDay) },
      { header: headers.state, owner: "entry", width: 10, validation: oneOf(workbookNames.figureStates, headers.state, { title: headers.state, text: "値が確定していないときに選びます。空欄は「確定」と同じです。" }) },
      { header: headers.judgement, owner: "computed", width: 12, format: { horizontal: "center" }, formula: judgementFormula(baselineYear, context.dateSystem), value: (row) => rowJudgement(context, row) },
      { header: headers.note, owner: "entry", width: 30, validation: freeText(headers.note, `根拠となる資料や、数え方の説明を書きます（${fiscalYearLabel(firstYear)}からの数え方をそろえます）。`) },
    ],
    conditionalFormats: goalColors(baselineYear),
  };
}

/** Percentages are Excel percentages; hours and the like keep a decimal. */
function unitFormat({ goal }: GoalRow): CellFormat {
  if (goal.unit === "%") return { numberFormat: numberFormats.percent };
  return { numberFormat: goal.unit === "時間" ? numberFormats.decimal : numberFormats.plain };
}
