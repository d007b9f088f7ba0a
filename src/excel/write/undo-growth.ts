import type { AddTable } from "../../core/workbook/change";
import type { Step } from "../../core/workbook/command";
import type { MemoryBook } from "../../core/workbook/memory-book";
import type { MemoryTable } from "../../core/workbook/memory-table";
import { tableHeight } from "../../core/workbook/table-height";
import { lastRowsOf } from "./canvas";
import { contentInput } from "./cell-input";
import type { Growth } from "./judge";
import { grownTables } from "./plan-works";
import { writeCells } from "./manner";

/**
 * Takes back rows, columns and tables that were added though they turned out
 * not to be fit; what moved for a column moves back, what moved for a row stays
 * a row lower, and nothing else moves.
 */
export function undoGrowth(context: Excel.RequestContext, growths: readonly Growth[], unfit: ReadonlySet<Step>, before: MemoryBook): void {
  for (const [table, rows] of grownTables(growths)) undoRows(context, table, rows, unfit);
  for (const { change, table, makesRoom } of growths.filter((growth) => unfit.has(growth.change)).toReversed()) {
    if (change.kind !== "addColumn") continue;
    const earlier = growths.slice(0, growths.findIndex((growth) => growth.change === change)).filter((growth) => growth.table === table && growth.change.kind === "addColumn").length;
    undoColumn(context, { table: table.name, header: change.column.header, makesRoom, before, offset: earlier });
  }
  for (const step of unfit) if (step.kind === "addTable") undoTable(context, step, before);
}

/** From the last to the first, so that the places of those still to go stay what they were. */
function undoRows(context: Excel.RequestContext, { name, headers, width }: MemoryTable, rows: readonly Growth[], unfit: ReadonlySet<Step>): void {
  for (const [index, { change }] of [...rows.entries()].toReversed()) {
    if (!unfit.has(change)) continue;
    const gone = rows.slice(index + 1).filter((other) => unfit.has(other.change)).length;
    lastRowsOf(context, name, headers[0] ?? "", rows.length - gone).getOffsetRange(index, 0).getResizedRange(0, width - 1).delete("Up");
    // What moved for the row stays where it is: moved back under the table alone, notes wider than it would be torn apart.
    context.workbook.tables.getItem(name).getRange().getRowsBelow(1).insert("Down");
  }
}

interface AddedColumn {
  readonly table: string;
  readonly header: string;
  readonly makesRoom: boolean;
  readonly before: MemoryBook;
  /** How many columns right of the table as it was. */
  readonly offset: number;
}

function undoColumn(context: Excel.RequestContext, { table, header, makesRoom, before, offset }: AddedColumn): void {
  const there = context.workbook.tables.getItem(table);
  const column = there.columns.getItem(header).getRange();
  if (makesRoom) {
    column.getEntireColumn().delete("Left");
    return;
  }
  column.delete("Left");
  there.getRange().getColumnsAfter(1).insert("Right");
  const old = before.table(table);
  if (old === undefined) return;
  // What stood beside the table when it took the place in.
  const beside = Array.from({ length: old.height + 1 }, (_, row) => [contentInput(old.sheet.cell(old.place.row + row, old.lastColumn + 1 + offset))]);
  writeCells(there.getRange().getColumnsAfter(1).getCell(0, 0).getResizedRange(old.height, 0), beside);
}

function undoTable(context: Excel.RequestContext, { as, sheet: name, place, table, over }: AddTable, before: MemoryBook): void {
  context.workbook.tables.getItem(as).convertToRange();
  const sheet = before.sheet(name);
  if (over !== null || sheet === undefined) return;
  const rows = tableHeight(table) + 1;
  const cells = Array.from({ length: rows }, (_, row) => table.columns.map((_column, offset) => contentInput(sheet.cell(place.row + row, place.column + offset))));
  writeCells(context.workbook.worksheets.getItem(name).getRangeByIndexes(place.row, place.column, rows, table.columns.length), cells);
}
