import type { Area } from "../model/area";
import type { Book } from "../model/book";
import { enterContent, type EntrySettings } from "../operations/enter-content";
import { usualSettings } from "../host-settings";
import { areaText } from "../model/address";
import { typeInCell } from "./type-in-cell";

/** A cell, and what a person puts there; `""` empties it. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly typed: string | number | boolean;
}

/**
 * A person changes cells of a sheet in one go: types into one, pastes, fills
 * down, deletes. Several cells are one change of the area around them, as Excel
 * tells it; cells in between that were left out stay as they are.
 */
export function typeInCells(book: Book, sheetName: string, cells: readonly TypedCell[], settings: EntrySettings = usualSettings): void {
  const [first, ...others] = cells;
  if (first === undefined) return;
  if (others.length === 0) {
    typeInCell(book, sheetName, areaText({ row: first.row, column: first.column, rows: 1, columns: 1 }), first.typed, settings);
    return;
  }
  const sheet = book.sheetNamed(sheetName);
  if (sheet === undefined) throw new Error(`There is no sheet ${sheetName}.`);
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area: Area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  const typed = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.typed]));
  const content = Array.from({ length: area.rows }, (_, down) => Array.from({ length: area.columns }, (__, across) => typed.get(`${row + down},${column + across}`) ?? null));
  enterContent(book, sheet, area, { rows: content }, settings);
}
