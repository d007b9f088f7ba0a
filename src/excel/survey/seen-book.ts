import { emptyCell } from "../../core/workbook/cell";
import { MemoryBook } from "../../core/workbook/memory-book";
import { MemorySheet } from "../../core/workbook/memory-sheet";
import { MemoryTable } from "../../core/workbook/memory-table";
import { cellContent } from "../read/cell-content";
import type { Structure, TableFact } from "../read/read-structure";
import type { Look, Seen } from "./look";

/** A place looked at, with what was seen there. */
export interface Sight {
  readonly look: Look;
  readonly seen: Seen;
}

/**
 * The workbook in memory as far as it was looked at. Changes are judged on it
 * by the same rules as on any workbook in memory, which look at nothing else.
 */
export function seenBook(structure: Structure, sights: readonly Sight[]): MemoryBook {
  const book = new MemoryBook();
  for (const { name } of structure.sheets) book.addSheet(name);
  for (const { look, seen } of sights) {
    const sheet = book.sheet(look.sheet);
    if (sheet !== undefined && look.extentOf === null) fill(sheet, seen);
  }
  for (const fact of structure.tables) {
    const extent = sights.find(({ look }) => look.extentOf === fact.name);
    const sheet = book.sheet(fact.sheet);
    if (sheet !== undefined) book.tables.push(extent === undefined ? distantTable(fact) : seenTable(fact, sheet, extent.seen));
  }
  book.names = [...structure.names];
  for (const [property, value] of structure.properties) book.properties.set(property, value);
  return book;
}

function fill(sheet: MemorySheet, { row, column, rows, columns, values, formulas, isMerged = false }: Seen): void {
  if (isMerged) sheet.merged.push({ row, column, rows, columns });
  for (const [below, line] of values.entries()) {
    for (const [right, value] of line.entries()) {
      const cell = cellContent(value, formulas[below]?.[right]);
      if (cell !== emptyCell) sheet.set(row + below, column + right, cell);
    }
  }
}

function seenTable({ name, headers, hasHeaders, hasTotals }: TableFact, sheet: MemorySheet, { row, column, rows, columns }: Seen): MemoryTable {
  const place = { row: hasHeaders ? row : row - 1, column };
  const height = rows - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0);
  for (const [offset, header] of headers.entries()) sheet.set(place.row, column + offset, { ...emptyCell, value: header });
  return new MemoryTable(name, sheet, place, columns, height);
}

/** A table on a sheet that nothing is written to: only its name counts. */
function distantTable({ name, sheet }: TableFact): MemoryTable {
  return new MemoryTable(name, new MemorySheet(sheet), { row: 0, column: 0 }, 0, 1);
}
