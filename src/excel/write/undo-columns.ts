import { lastIndex } from "../../core/shared/last-index";
import type { AddColumn } from "../../core/workbook/change";
import { blankContent, type CellContent } from "../../core/workbook/command";
import { cellFormula } from "../../core/workbook/formula-text";
import type { MemoryBook } from "../../core/workbook/memory-book";
import type { Naming } from "../../core/workbook/naming";
import { isSameContent } from "../../core/workbook/same-content";
import { isWritten } from "./is-written";
import type { Growth } from "./judge";
import type { Replacement } from "./replace-cells";
import { type Strip, stripQuestion } from "./table-strips";
import type { Undoing } from "./undoing";
import { writtenContent } from "./written-content";

/** The last columns of a table, that were added and are to go. */
export interface UnfitColumns {
  readonly table: string;
  readonly columns: readonly AddedColumn[];
  /** Rows that the table grew by: they were given something under these columns too. */
  readonly rows: readonly Growth[];
  /** How many columns were added together with them, left of them. */
  readonly left: number;
  readonly before: MemoryBook;
  readonly naming: Naming;
}

/** A column that a table grew by. */
export interface AddedColumn {
  readonly change: AddColumn;
  readonly makesRoom: boolean;
}

/** Takes columns out of their table in which nobody typed; what moved for them stays a column further right. */
export function undoColumns(unfit: UnfitColumns): Undoing {
  const { table, columns } = unfit;
  const whole = (context: Excel.RequestContext): Excel.Range => context.workbook.tables.getItem(table).getRange();
  let strip: Strip = [];
  return {
    leave: (context) => context.workbook.tables.getItem(table).resize(whole(context).getResizedRange(0, -columns.length)),
    questions: () => [stripQuestion((context) => whole(context).getLastColumn().getOffsetRange(0, 1).getResizedRange(0, columns.length - 1), (seen) => (strip = seen))],
    settle: (context) => {
      const cells = columns.map((column, offset) => cellsOf(unfit, column, offset, strip));
      const kept = 1 + lastIndex(cells, (column) => !column.every(isUntouched));
      if (kept > 0) context.workbook.tables.getItem(table).resize(whole(context).getResizedRange(0, kept));
      return cells.flatMap((column, offset) =>
        column.flatMap(({ taken, isOurs }, row): Replacement[] => {
          // In a column that stays, only what it overwrote comes back.
          if (offset < kept && isSameContent(taken, blankContent)) return [];
          return [{ cell: (later) => whole(later).getLastColumn().getOffsetRange(0, offset - kept + 1).getCell(row, 0), isOurs, content: taken }];
        }),
      );
    },
  };
}

interface ColumnCell {
  readonly there: CellContent;
  /** What stood beside the table when it took the place in. */
  readonly taken: CellContent;
  readonly isOurs: (there: CellContent) => boolean;
  readonly isTaken: (there: CellContent) => boolean;
}

function isUntouched({ there, isOurs, isTaken }: ColumnCell): boolean {
  return isOurs(there) || isTaken(there);
}

/** Rows may have moved since they were written: whatever was written into the column is ours wherever it stands. */
function cellsOf(unfit: UnfitColumns, { change, makesRoom }: AddedColumn, offset: number, strip: Strip): ColumnCell[] {
  const { table, left, before, naming } = unfit;
  const old = before.table(table);
  const taken = strip.map((_, row) => (old === undefined || makesRoom || row > old.height ? blankContent : old.sheet.cell(old.place.row + row, old.lastColumn + 1 + left + offset)));
  const written = writtenInto(change, unfit);
  const header = naming.column(change.contract, change.column.header);
  const isBlankOr = (contents: readonly CellContent[]) => (there: CellContent): boolean => isSameContent(there, blankContent) || contents.some((content) => isWritten(there, content, table));
  return strip.map((line, row) => ({
    there: line[offset] ?? blankContent,
    taken: taken[row] ?? blankContent,
    // Beside a column of that name, Excel numbers the new one.
    isOurs: row === 0 ? ({ value, formula }) => formula === null && typeof value === "string" && value.startsWith(header) && /^\d*$/.test(value.slice(header.length)) : isBlankOr(written),
    isTaken: row === 0 ? () => false : isBlankOr(taken),
  }));
}

function writtenInto({ column, contract, values }: AddColumn, { rows, naming }: UnfitColumns): CellContent[] {
  const header = naming.column(contract, column.header);
  const own = column.formula === null ? values.map(({ value }) => ({ value, formula: null })) : [{ value: null, formula: cellFormula(column.formula, contract, naming) }];
  return [...own, ...rows.flatMap(({ change }) => writtenContent(change, header, naming) ?? [])];
}
