import { sheetTitles } from "../contract/sheet-titles";
import { scheduleTable as headers } from "../contract/tables";
import { workbookNames } from "../contract/workbook-names";
import type { PlanInForce } from "../entries/plan-in-force";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Initiative, ScheduleRow } from "../plan/plan";
import { isInferred, phaseShown } from "../plan/schedule-phase";
import { type ColumnSpec, desiredTable, type TableSpec } from "../workbook/define-table";
import type { ConditionalFormat, DesiredSheet } from "../workbook/desired-state";
import { colors, ownerFormats } from "./palette";
import { planIndex } from "../entries/plan-index";
import type { SheetContext } from "./sheet-context";
import { tablePlace, tableSheet } from "./table-sheet";
import { oneOf } from "./validations";

interface GridRow {
  readonly plan: PlanInForce;
  readonly row: ScheduleRow;
}

/** 工程表: the plan's schedule grid, a row per line of it, each year's cell with the phase in force in full. */
export function scheduleSheet(context: SheetContext): DesiredSheet {
  const { plan } = context;
  const rows = plan.schedule.map((row) => ({ plan, row }));
  return tableSheet({
    title: sheetTitles.schedule,
    plan,
    notes: [
      "前の年度と同じ工程は → で示します（欄には工程の全文が入っています）。薄紫の欄は計画書では空欄で、続くと読んだ推定です。",
      "「状況」の空欄は、取りまとめ部署の進捗状況に同じ。一つの工程だけ違うときに記入します。",
    ],
    table: desiredTable(spec(context), rows, ownerFormats),
    paper: "a3",
    frozenColumns: 3,
    rowsGrow: true,
    tabColor: "1F5673",
  });
}

function spec(context: SheetContext): TableSpec<GridRow> {
  return {
    name: headers.name,
    place: tablePlace,
    keyHeader: headers.key,
    rowKey: ({ row }) => row.id,
    columns: [
      { header: headers.key, owner: "plan", width: 9, format: { horizontal: "center" }, value: ({ row }) => row.id },
      { header: headers.initiative, owner: "plan", width: 9, format: { horizontal: "center" }, natural: true, value: ({ row }) => row.initiative },
      { header: headers.title, owner: "plan", width: 30, value: (row) => initiativeOf(row)?.title ?? null },
      { header: headers.departments, owner: "plan", width: 30, value: (row) => initiativeOf(row)?.departmentsAsPrinted ?? null },
      { header: headers.number, owner: "plan", width: 9, format: { horizontal: "center" }, natural: true, value: ({ row }) => row.number },
      ...context.years.map((year, index) => phaseColumn(context, year, index)),
      ...context.years.map((year): ColumnSpec<GridRow> => ({
        header: headers.status(year),
        owner: "entry",
        width: 13,
        validation: oneOf(workbookNames.progressStatuses, headers.status(year), {
          title: "工程ごとの状況（任意）",
          text: "空欄は、取りまとめ部署の進捗状況に同じ。一つの工程だけ違うときに選びます。",
        }),
      })),
    ],
    conditionalFormats: context.years.slice(1).map((year, index) => sameAsBefore(year, context.years[index] ?? year)),
  };
}

function phaseColumn(context: SheetContext, year: FiscalYear, index: number): ColumnSpec<GridRow> {
  return {
    header: headers.phase(year),
    owner: "plan",
    width: 30,
    value: ({ row }) => phaseShown(row, index, context.blanksContinue),
    rowFormat: ({ row }) => (isInferred(row, index, context.blanksContinue) ? { fill: colors.inferred, italic: true } : undefined),
  };
}

function sameAsBefore(year: FiscalYear, before: FiscalYear): ConditionalFormat {
  const [phase, previous] = [headers.phase(year), headers.phase(before)];
  return {
    columns: [phase],
    formula: `AND([@${phase}]<>"",[@${phase}]=[@${previous}])`,
    format: { fontColor: colors.muted, numberFormat: '"→";"→";"→";"→"' },
  };
}

function initiativeOf({ plan, row }: GridRow): Initiative | undefined {
  return planIndex(plan).initiatives.get(row.initiative);
}
