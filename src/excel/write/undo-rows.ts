import { blankContent, type CellContent } from "../../core/workbook/command";
import type { MemoryBook } from "../../core/workbook/memory-book";
import type { Naming } from "../../core/workbook/naming";
import { isSameContent } from "../../core/workbook/same-content";
import { contentInput } from "./cell-input";
import { isWritten } from "./is-written";
import type { Growth } from "./judge";
import { type BlockCell, writeCells } from "./manner";
import type { Replacement } from "./replace-cells";
import { type AddedRow, isCarriedOn, rowsToLeave } from "./rows-to-leave";
import { type Strip, stripQuestion } from "./table-strips";
import type { Undoing } from "./undoing";
import { writtenContent } from "./written-content";

/** The last rows of a table, that were added and are to go. */
export interface UnfitRows {
  readonly table: string;
  readonly rows: readonly Growth[];
  /** How many rows were added together with them, above them. */
  readonly above: number;
  /** How many columns beside leave the table with them. */
  readonly columns: number;
  /** Whether the table has columns that room was made for. */
  readonly isWidened: boolean;
  readonly before: MemoryBook;
  readonly naming: Naming;
}

/** Takes rows out of their table that hold nothing but what was written into them; what moved for them stays a row lower. */
export function undoRows(unfit: UnfitRows): Undoing {
  const { table, rows, columns } = unfit;
  const whole = (context: Excel.RequestContext): Excel.Range => context.workbook.tables.getItem(table).getRange();
  let headers: Strip = [];
  let lines: Strip = [];
  return {
    leave: (context) => context.workbook.tables.getItem(table).resize(whole(context).getResizedRange(-rows.length, 0)),
    questions: () => [
      stripQuestion((context) => whole(context).getRow(0).getResizedRange(0, columns), (strip) => (headers = strip)),
      stripQuestion((context) => whole(context).getLastRow().getResizedRange(rows.length, columns), (strip) => (lines = strip)),
    ],
    settle: (context) => {
      const names = headers[0]?.map(({ value }) => String(value ?? "")) ?? [];
      const added = addedRows(unfit, names, lines);
      const kept = rows.length - rowsToLeave(added, table);
      if (kept > 0) context.workbook.tables.getItem(table).resize(whole(context).getResizedRange(kept, 0));
      const overwritten = added.slice(0, kept).map((row) => names.map((name) => overwrittenIn(row, name))).filter((line) => line.some((cell) => cell !== null));
      if (overwritten.length > 0) {
        // The row they stood in may be anywhere by now: they come back below the table.
        whole(context).getRowsBelow(overwritten.length).getEntireRow().insert("Down");
        writeCells(whole(context).getRowsBelow(overwritten.length).getCell(0, 0).getResizedRange(overwritten.length - 1, names.length - 1), overwritten);
      }
      return added.slice(kept).flatMap((row, index) =>
        replacements(row, table).map(({ header, isOurs, content }): Replacement => ({
          cell: (later) => whole(later).getLastRow().getOffsetRange(overwritten.length + index + 1, 0).getCell(0, names.indexOf(header)),
          isOurs,
          content,
        })),
      );
    },
  };
}

function addedRows(unfit: UnfitRows, names: readonly string[], [first = [], ...lines]: Strip): AddedRow[] {
  const byName = (line: readonly CellContent[]): Map<string, CellContent> => new Map(names.map((name, offset) => [name, line[offset] ?? blankContent]));
  return unfit.rows.map((growth, index) => ({
    wrote: new Map(names.flatMap((name) => {
      const content = writtenContent(growth.change, name, unfit.naming);
      return content === null ? [] : [[name, content] as const];
    })),
    taken: takenIn(unfit, growth, index, names),
    there: byName(lines[index] ?? []),
    above: byName(first),
  }));
}

/** What stood where the table took the row in; nothing where room was made for it. */
function takenIn({ table, before, above, isWidened }: UnfitRows, { makesRoom }: Growth, index: number, names: readonly string[]): Map<string, CellContent> {
  const old = before.table(table);
  if (old === undefined || makesRoom) return new Map();
  return new Map(names.flatMap((name, offset) => {
    const column = old.columnOf(name) ?? (isWidened ? null : old.place.column + offset);
    return column === null ? [] : [[name, old.sheet.cell(old.lastRow + 1 + above + index, column)] as const];
  }));
}

/** What was overwritten in a row that stays; `null` where nothing was. */
function overwrittenIn({ wrote, taken }: AddedRow, header: string): BlockCell {
  const content = taken.get(header) ?? blankContent;
  return wrote.has(header) && !isSameContent(content, blankContent) ? contentInput(content) : null;
}

/** A row that goes gets back what stood there. */
function replacements({ wrote, taken, there, above }: AddedRow, table: string): (Omit<Replacement, "cell"> & { readonly header: string })[] {
  return [...there].flatMap(([header, seen]) => {
    const written = wrote.get(header);
    const content = taken.get(header) ?? blankContent;
    if (written !== undefined) return [{ header, content, isOurs: (now: CellContent) => isWritten(now, written, table) }];
    return isCarriedOn(seen, above.get(header) ?? blankContent) ? [{ header, content, isOurs: (now: CellContent) => isSameContent(now, seen) }] : [];
  });
}
