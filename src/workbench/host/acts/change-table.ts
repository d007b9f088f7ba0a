import type { Book } from "../model/book";
import type { Table } from "../model/table";
import { filterColumn } from "../operations/filter-table";
import { renameTable } from "../operations/tables";
import { addTableColumn, addTableRows, deleteTableColumn, deleteTableRows } from "../operations/table-lines";
import { sortRows } from "../operations/sort-rows";
import { usualSettings } from "../host-settings";

/** A person sorts a table by one of its columns. */
export function sortTable(book: Book, name: string, header: string, isAscending = true): void {
  const { table, offset } = columnOf(book, name, header);
  sortRows(book, book.sheetOf(table), table.bodyArea, [{ offset, isAscending }]);
}

/** A person inserts an empty row into a table, before the data row at `index` (from 0). */
export function insertTableRow(book: Book, name: string, index: number): void {
  const table = tableNamed(book, name);
  addTableRows(book, table, index, [table.columns.map(() => null)], usualSettings);
}

/** A person deletes a data row of a table, counted from 0. */
export function deleteTableRow(book: Book, name: string, index: number): void {
  deleteTableRows(book, tableNamed(book, name), index, 1);
}

/** A person adds a column of their own at the end of a table, or before the one at `index`. */
export function addColumn(book: Book, name: string, header: string, index: number | null = null): void {
  addTableColumn(book, tableNamed(book, name), index, header);
}

/** A person deletes a column of a table. */
export function deleteColumn(book: Book, name: string, header: string): void {
  const { table, offset } = columnOf(book, name, header);
  const column = table.columns[offset];
  if (column !== undefined) deleteTableColumn(book, table, column);
}

/** A person renames a table. */
export function renameTableTo(book: Book, before: string, after: string): void {
  renameTable(book, tableNamed(book, before), after);
}

/** A person filters a table by what one of its columns shows; `null` lifts that filter. */
export function filterTable(book: Book, name: string, header: string, shown: readonly string[] | null): void {
  const { table, offset } = columnOf(book, name, header);
  const column = table.columns[offset];
  if (column !== undefined) filterColumn(book, table, column, shown);
}

function tableNamed(book: Book, name: string): Table {
  const table = book.tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

function columnOf(book: Book, name: string, header: string): { readonly table: Table; readonly offset: number } {
  const table = tableNamed(book, name);
  const offset = table.columns.findIndex((column) => column.name === header);
  if (offset < 0) throw new Error(`The table ${name} has no column ${header}.`);
  return { table, offset };
}
