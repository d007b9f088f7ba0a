import { lastIndex } from "../../core/shared/last-index";
import { grouped } from "../../core/shared/grouped";
import type { Step } from "../../core/workbook/command";
import type { MemoryBook } from "../../core/workbook/memory-book";
import type { Naming } from "../../core/workbook/naming";
import { askAll } from "../requests/question";
import { roundTrip } from "../requests/round-trip";
import { isRow } from "./growth-works";
import type { Growth } from "./judge";
import { replaceCells } from "./replace-cells";
import { type AddedColumn, undoColumns } from "./undo-columns";
import { undoRows } from "./undo-rows";
import type { Undoing } from "./undoing";
import { undoTable } from "./undo-table";

/** Growth that turned out not to be fit, and the workbook just before it. */
export interface UnfitGrowth {
  readonly growths: readonly Growth[];
  readonly unfit: ReadonlySet<Step>;
  /** Tables whose new rows stay, since what stood below had to be moved out of them. */
  readonly repaired: ReadonlySet<string>;
  readonly before: MemoryBook;
  readonly naming: Naming;
}

/**
 * Takes back rows, columns and tables that were added though they turned out
 * not to be fit. A table is made smaller from its end, so that no cell goes
 * with it, and only what is ours is cleared. What somebody typed into stays as
 * it is, with what was added around it: its step is told as not carried out.
 */
export async function undoGrowth(context: Excel.RequestContext, given: UnfitGrowth): Promise<void> {
  const { growths, unfit, before, naming } = given;
  const ends = [...grouped(growths, ({ table }) => table.name).values()].map((own) => endOf(own, given)).filter(({ rows, columns }) => rows.length + columns.length > 0);
  const sizes = ends.map(({ table }) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load("rowCount,columnCount");
    return range;
  });
  if (ends.length > 0) await roundTrip(context);
  const undoings = ends.flatMap((end, index) => undoingsOf(shortened(end, sizes[index]), given));
  for (const { leave } of undoings) leave(context);
  if (undoings.length > 0) await roundTrip(context);
  await askAll(context, undoings.flatMap(({ questions }) => questions()));
  await replaceCells(context, undoings.flatMap(({ settle }) => settle(context)));
  for (const step of unfit) if (step.kind === "addTable") await undoTable(context, step, before, naming);
}

/** What a table grew by, and how much of its end is to go. */
interface End {
  readonly table: string;
  readonly all: readonly Growth[];
  readonly rows: readonly Growth[];
  readonly columns: readonly AddedColumn[];
}

function endOf(own: readonly [Growth, ...Growth[]], { unfit, repaired }: UnfitGrowth): End {
  const table = own[0].table.name;
  const isUnfit = ({ change }: { readonly change: Step }): boolean => unfit.has(change);
  const rows = own.filter(isRow);
  const columns = columnsOf(own);
  return { table, all: own, rows: repaired.has(table) ? [] : rows.slice(1 + lastIndex(rows, (row) => !isUnfit(row))), columns: columns.slice(1 + lastIndex(columns, (column) => !isUnfit(column))) };
}

function columnsOf(own: readonly Growth[]): AddedColumn[] {
  return own.flatMap(({ change, makesRoom }) => (change.kind === "addColumn" ? [{ change, makesRoom }] : []));
}

/** A table keeps a row and a column, whatever became of it. */
function shortened(end: End, size: Excel.Range | undefined): End {
  const [rows, columns] = [Math.max(0, (size?.rowCount ?? 0) - 2), Math.max(0, (size?.columnCount ?? 0) - 1)];
  return { ...end, rows: end.rows.slice(Math.max(0, end.rows.length - rows)), columns: end.columns.slice(Math.max(0, end.columns.length - columns)) };
}

function undoingsOf({ table, all, rows, columns }: End, { before, naming }: UnfitGrowth): Undoing[] {
  const added = columnsOf(all);
  const grown = all.filter(isRow);
  return [
    ...(rows.length === 0 ? [] : [undoRows({ table, rows, above: grown.length - rows.length, columns: columns.length, isWidened: added.some(({ makesRoom }) => makesRoom), before, naming })]),
    ...(columns.length === 0 ? [] : [undoColumns({ table, columns, rows: grown, left: added.length - columns.length, before, naming })]),
  ];
}
