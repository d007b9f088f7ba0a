import type { MemoryBook } from "../../core/workbook/memory-book";
import type { MemoryTable } from "../../core/workbook/memory-table";
import type { Naming } from "../../core/workbook/naming";
import { lastRowsOf } from "./canvas";
import { contentInput } from "./cell-input";
import type { Growth, Judgement } from "./judge";
import { grownTables } from "./plan-works";
import { writeCells } from "./manner";

/** Growth as it was judged before and after, and the workbook just before it grew. */
export interface LateGrowth {
  readonly early: Judgement;
  readonly late: Judgement;
  readonly before: MemoryBook;
  readonly naming: Naming;
}

/**
 * Where somebody wrote below a table just before it grew, their cells were
 * taken into it: they are moved out again, below the new rows.
 */
export function repairGrowth(context: Excel.RequestContext, { early, late, before, naming }: LateGrowth): void {
  for (const [table, growths] of grownTables(early.growths)) {
    const there = before.table(table.name);
    const moved = late.growths.filter((growth) => growth.table.name === table.name && growth.makesRoom).length;
    if (there !== undefined && moved > growths.filter(({ makesRoom }) => makesRoom).length) moveOut(context, there, { growths, naming, headers: headersOver(table, there, early) });
  }
}

/** The headers under whose columns the new rows took cells in: new columns too, unless room was made for them. */
function headersOver(table: MemoryTable, there: MemoryTable, { growths }: Judgement): readonly string[] {
  const isWidened = growths.some((growth) => growth.table === table && growth.change.kind === "addColumn" && growth.makesRoom);
  return isWidened ? there.headers : table.headers;
}

interface TakenIn {
  readonly growths: readonly Growth[];
  readonly naming: Naming;
  readonly headers: readonly string[];
}

function moveOut(context: Excel.RequestContext, there: MemoryTable, { growths, naming, headers }: TakenIn): void {
  const { sheet, lastRow, place, name } = there;
  const count = growths.length;
  const lines = growths.map((_, below) => headers.map((_header, offset) => sheet.cell(lastRow + 1 + below, place.column + offset)));
  context.workbook.tables.getItem(name).getRange().getRowsBelow(count).getEntireRow().insert("Down");
  writeCells(context.workbook.tables.getItem(name).getRange().getRowsBelow(count).getCell(0, 0).getResizedRange(count - 1, headers.length - 1), lines.map((line) => line.map(contentInput)));
  // In the new rows, what was theirs and is not written by us goes.
  for (const [offset, header] of headers.entries()) {
    for (const [below, line] of lines.entries()) {
      const cell = line[offset];
      const isTheirs = cell !== undefined && (cell.value !== null || cell.formula !== null);
      if (isTheirs && isLeftBlank(growths[below], header, naming)) lastRowsOf(context, name, header, count).getOffsetRange(below, 0).values = [[""]];
    }
  }
}

/** Whether a new row says nothing under a header, so that what stood there shows. */
function isLeftBlank(growth: Growth | undefined, header: string, naming: Naming): boolean {
  if (growth === undefined || growth.change.kind === "addColumn") return false;
  const { change } = growth;
  if (change.kind === "appendRow") return !change.cells.has(header);
  const position = change.columns.findIndex((column) => naming.column(change.contract, column.header) === header);
  const column = change.columns[position];
  return column === undefined || (column.formula === null && (change.row.values[position] ?? null) === null);
}
