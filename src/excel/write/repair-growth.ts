import { blankContent, type Step } from "../../core/workbook/command";
import type { MemoryBook } from "../../core/workbook/memory-book";
import type { MemoryTable } from "../../core/workbook/memory-table";
import type { Naming } from "../../core/workbook/naming";
import { isSameContent } from "../../core/workbook/same-content";
import { lastRowsOf } from "./canvas";
import { contentInput } from "./cell-input";
import type { Growth, Judgement } from "./judge";
import { grownTables } from "./plan-works";
import { writeCells } from "./manner";
import type { Replacement } from "./replace-cells";
import { writtenContent } from "./written-content";

/** Growth as it was judged, what of it must not stand, and the workbook just before it grew. */
export interface LateGrowth {
  readonly early: Judgement;
  readonly unfit: ReadonlySet<Step>;
  readonly before: MemoryBook;
  readonly naming: Naming;
}

/** Cells that a table took in though somebody had just written them, under its new rows. */
export interface TakenIn {
  readonly table: string;
  readonly there: MemoryTable;
  readonly growths: readonly Growth[];
  readonly headers: readonly string[];
  /** How many of the new rows took the place in; room was made for the others. */
  readonly count: number;
}

/** Where somebody wrote below a table just before it grew, and rows of it stand. */
export function takenInRows({ early, unfit, before }: LateGrowth): TakenIn[] {
  return grownTables(early.growths).flatMap(([table, growths]) => {
    const there = before.table(table.name);
    const count = growths.filter(({ makesRoom }) => !makesRoom).length;
    if (there === undefined || growths.every(({ change }) => unfit.has(change))) return [];
    const headers = headersOver(table, there, early);
    return count === 0 || there.sheet.isEmptyRange(there.lastRow + 1, there.place.column, count, headers.length) ? [] : [{ table: table.name, there, growths, headers, count }];
  });
}

/** The headers under whose columns the new rows took cells in: new columns too, unless room was made for them. */
function headersOver(table: MemoryTable, there: MemoryTable, { growths }: Judgement): readonly string[] {
  const isWidened = growths.some((growth) => growth.table === table && growth.change.kind === "addColumn" && growth.makesRoom);
  return isWidened ? there.headers : table.headers;
}

/** Moves the cells out again, below the new rows, and answers what is to be cleared of them in the new rows: what is theirs and was not overwritten. */
export function moveOut(context: Excel.RequestContext, { table, there, growths, headers, count }: TakenIn, naming: Naming): Replacement[] {
  const { sheet, lastRow, place } = there;
  const lines = Array.from({ length: count }, (_, below) => headers.map((_header, offset) => sheet.cell(lastRow + 1 + below, place.column + offset)));
  context.workbook.tables.getItem(table).getRange().getRowsBelow(count).getEntireRow().insert("Down");
  writeCells(context.workbook.tables.getItem(table).getRange().getRowsBelow(count).getCell(0, 0).getResizedRange(count - 1, headers.length - 1), lines.map((line) => line.map(contentInput)));
  return lines.flatMap((line, below) =>
    line.flatMap((theirs, offset): Replacement[] => {
      const header = headers[offset] ?? "";
      if (isSameContent(theirs, blankContent) || writtenContent(growths[below]?.change, header, naming) !== null) return [];
      return [{ cell: (later) => lastRowsOf(later, table, header, growths.length).getOffsetRange(below, 0), isOurs: (now) => isSameContent(now, theirs), content: blankContent }];
    }),
  );
}
