import { type Area, lastColumn, lastRow } from "../model/area";
import type { Book } from "../model/book";
import type { Table, TableColumn } from "../model/table";
import { invalidArgument } from "../protocol/host-error";
import type { WireValue } from "../protocol/wire-value";
import { enterContent, type EntrySettings } from "./enter-content";
import { fillNewTableRows, newColumns, writeHeader } from "./inserted-table-lines";
import { assertUnprotected } from "./protection";
import { deleteCells, insertCells } from "./shift-cells";

/** Adds rows to a table, at the end or before the row at `index`; the cells below its columns move down. */
export function addTableRows(book: Book, table: Table, index: number | null, rows: readonly (readonly WireValue[])[], settings: EntrySettings): number {
  const sheet = book.sheetOf(table);
  assertUnprotected(sheet);
  const body = table.bodyArea;
  const position = index ?? body.rows;
  if (position < 0 || position > body.rows || rows.some((row) => row.length !== table.area.columns)) throw invalidArgument();
  const added: Area = { ...body, row: body.row + position, rows: rows.length };
  const isAtEnd = position === body.rows && !table.hasTotals;
  insertCells(book, sheet, added, "down");
  if (isAtEnd) {
    table.area = { ...table.area, rows: table.area.rows + rows.length };
    fillNewTableRows(sheet, table, added);
  } else if (position === body.rows) {
    fillNewTableRows(sheet, table, added);
  }
  enterContent(book, sheet, added, { rows }, settings);
  return position;
}

/** Deletes data rows of a table; the cells below its columns move up. */
export function deleteTableRows(book: Book, table: Table, index: number, count: number): void {
  const sheet = book.sheetOf(table);
  const body = table.bodyArea;
  if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument();
  deleteCells(book, sheet, { ...body, row: body.row + index, rows: count }, "up");
}

/** Adds a column to a table, at its right end or before the one at `index`; the cells beside its rows move to the right. */
export function addTableColumn(book: Book, table: Table, index: number | null, name: string): TableColumn {
  const sheet = book.sheetOf(table);
  assertUnprotected(sheet);
  const position = index ?? table.columns.length;
  if (position < 0 || position > table.columns.length) throw invalidArgument();
  const isAtEnd = position === table.columns.length;
  insertCells(book, sheet, { ...table.area, column: table.area.column + position, columns: 1 }, "right");
  if (position === 0 && !isAtEnd) {
    table.area = { ...table.area, column: table.area.column - 1, columns: table.area.columns + 1 };
    table.columns.unshift(...newColumns(table, 1, () => name));
  } else if (isAtEnd) {
    table.area = { ...table.area, columns: table.area.columns + 1 };
    table.columns.push(...newColumns(table, 1, () => name));
  }
  const column = table.columns[position];
  if (column === undefined) throw invalidArgument();
  if (name !== "") column.name = newColumns({ columns: table.columns.filter((other) => other !== column) }, 1, () => name)[0]?.name ?? name;
  writeHeader(sheet, table, column);
  return column;
}

/** Deletes a column of a table; the last one stays. */
export function deleteTableColumn(book: Book, table: Table, column: TableColumn): void {
  if (table.columns.length === 1) throw invalidArgument();
  deleteCells(book, book.sheetOf(table), table.columnOf(table.area, column), "left");
}

/** Where the cell directly below or to the right of a table is, for tables that grow as people type. */
export function isBeside(table: Table, row: number, column: number): "below" | "right" | null {
  if (row === lastRow(table.area) + 1 && column >= table.area.column && column <= lastColumn(table.area)) return "below";
  return column === lastColumn(table.area) + 1 && row >= table.area.row && row <= lastRow(table.area) ? "right" : null;
}
