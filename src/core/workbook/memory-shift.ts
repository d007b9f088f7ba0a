import { absoluteReference, addressText, type CellAddress, parsedAddress } from "./address";
import type { CellArea } from "./cell-area";
import type { MemorySheet } from "./memory-sheet";
import type { MemoryTable } from "./memory-table";
import { parsedReference } from "./reference";
import type { NameSnapshot } from "./snapshot";

/** What moves when cells do: the tables and names of a workbook in memory. */
interface MovableBook {
  readonly tables: readonly MemoryTable[];
  names: NameSnapshot[];
}

/** A place where cells come in: a whole row of the sheet, pushing down, or a whole column, pushing to the right. */
export type Opening =
  | { readonly push: "down"; readonly row: number }
  | { readonly push: "right"; readonly column: number };

/** Makes room on a sheet by one row or column, as Excel does: cells and tables move, and names and rules follow their cells. */
export function makeRoom(book: MovableBook, sheet: MemorySheet, opening: Opening): void {
  if (opening.push === "down") sheet.shiftDown(opening.row);
  else sheet.shiftRight(opening.column);
  sheet.merged = sheet.merged.map((area) => movedArea(area, opening));
  for (const table of book.tables.filter((candidate) => candidate.sheet === sheet)) {
    table.place = moved(table.place, opening);
    table.conditionalFormats = table.conditionalFormats.map((formula) => movedRule(formula, opening));
    for (const [header, rule] of table.validations) table.validations.set(header, { ...rule, first: movedRule(rule.first, opening) });
  }
  book.names = book.names.map((name) => ({ ...name, reference: movedReference(name.reference, sheet.name, opening) }));
}

function moved({ row, column }: CellAddress, opening: Opening): CellAddress {
  if (opening.push === "right") return { row, column: column >= opening.column ? column + 1 : column };
  return { row: row >= opening.row ? row + 1 : row, column };
}

/** Cells that come in between merged ones become part of them. */
function movedArea(area: CellArea, opening: Opening): CellArea {
  const first = moved(area, opening);
  const last = moved({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }, opening);
  return { row: first.row, column: first.column, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** Rules are written for cells of one sheet: `$F5`. Texts in them stay. */
function movedRule(formula: string, opening: Opening): string {
  return formula.replace(/"(?:[^"]|"")*"|\$[A-Z]{1,3}[0-9]+/g, (whole) => {
    const at = parsedAddress(whole);
    return at === null ? whole : `$${addressText(moved(at, opening))}`;
  });
}

function movedReference(reference: string, sheet: string, opening: Opening): string {
  const range = parsedReference(reference);
  if (range === null || range.sheet !== sheet) return reference;
  return absoluteReference(sheet, moved(range.first, opening), moved(range.last, opening));
}
