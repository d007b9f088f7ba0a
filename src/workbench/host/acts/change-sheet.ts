import { parsedAddress } from "../model/address";
import { sheetColumns, sheetRows } from "../model/area";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { addSheet, deleteSheet, renameSheet } from "../operations/sheets";
import { deleteCells, insertCells } from "../operations/shift-cells";

/** A person inserts whole rows of a sheet before the row at `row` (from 0). */
export function insertRows(book: Book, sheetName: string, row: number, count = 1): void {
  insertCells(book, sheetNamed(book, sheetName), { row, column: 0, rows: count, columns: sheetColumns }, "down");
}

/** A person deletes whole rows of a sheet. */
export function deleteRows(book: Book, sheetName: string, row: number, count = 1): void {
  deleteCells(book, sheetNamed(book, sheetName), { row, column: 0, rows: count, columns: sheetColumns }, "up");
}

/** A person inserts whole columns of a sheet before the column at `column` (from 0). */
export function insertColumns(book: Book, sheetName: string, column: number, count = 1): void {
  insertCells(book, sheetNamed(book, sheetName), { row: 0, column, rows: sheetRows, columns: count }, "right");
}

/** A person deletes whole columns of a sheet. */
export function deleteColumns(book: Book, sheetName: string, column: number, count = 1): void {
  deleteCells(book, sheetNamed(book, sheetName), { row: 0, column, rows: sheetRows, columns: count }, "left");
}

/** A person adds a sheet. */
export function addSheetCalled(book: Book, name: string): void {
  addSheet(book, name);
}

/** A person renames a sheet. */
export function renameSheetTo(book: Book, before: string, after: string): void {
  renameSheet(book, sheetNamed(book, before), after);
}

/** A person deletes a sheet. */
export function deleteSheetCalled(book: Book, name: string): void {
  deleteSheet(book, sheetNamed(book, name));
}

/** A person protects a sheet without a password, allowing nothing but selecting cells. */
export function protectSheet(book: Book, name: string): void {
  const sheet = sheetNamed(book, name);
  sheet.protection = { allows: new Set(["selectLockedCells", "selectUnlockedCells"]), password: null };
  book.announce({ kind: "protectionChanged", sheet });
}

/** A person takes the protection off a sheet. */
export function unprotectSheet(book: Book, name: string): void {
  const sheet = sheetNamed(book, name);
  sheet.protection = null;
  book.announce({ kind: "protectionChanged", sheet });
}

/** A person selects cells. */
export function selectCells(book: Book, sheetName: string, address: string): void {
  const sheet = sheetNamed(book, sheetName);
  const area = parsedAddress(address)?.area;
  if (area === undefined) throw new Error(`There is no cell ${address}.`);
  book.selection = { sheet, area };
  book.announce({ kind: "selectionChanged", sheet, area });
}

function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
