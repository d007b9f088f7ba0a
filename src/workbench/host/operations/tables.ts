import { type Area, contains, isUnbounded, lastRow, overlaps } from "../model/area";
import type { Book } from "../model/book";
import { withTableRenamed } from "../model/formula-renames";
import type { Sheet } from "../model/sheet";
import { Table } from "../model/table";
import { invalidArgument, invalidOperation } from "../protocol/host-error";
import { fillNewTableRows, newColumns, writeHeader } from "./inserted-table-lines";
import { isAllowedName, isTakenName } from "./names";
import { assertUnprotected } from "./protection";
import { insertCells } from "./shift-cells";

/**
 * Makes a table of cells. Without headers of its own the cells below move down
 * by one (office-js #196). Tables do not overlap, and none stands over merged cells.
 */
export function addTable(book: Book, sheet: Sheet, wished: Area, hasHeaders: boolean): Table {
  assertUnprotected(sheet);
  if (isUnbounded(wished)) throw invalidArgument();
  if (sheet.tables.some((other) => overlaps(other.area, wished))) throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlaps(merge, wished))) throw invalidOperation("A table can't contain merged cells.");
  if (!hasHeaders) insertCells(book, sheet, { ...wished, rows: 1 }, "down");
  const area = hasHeaders ? { ...wished, rows: Math.max(2, wished.rows) } : { ...wished, rows: wished.rows + 1 };
  if (sheet.tables.some((other) => overlaps(other.area, area))) throw invalidArgument("A table can't overlap another table.");
  const id = `{${book.nextId().toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
  const table = new Table(id, freeTableName(book), area, []);
  table.columns = newColumns(table, area.columns, (index) => (hasHeaders ? headerText(sheet, area.row, area.column + index) : ""));
  sheet.tables.push(table);
  for (const column of table.columns) writeHeader(sheet, table, column);
  book.announce({ kind: "tableAdded", sheet, table });
  return table;
}

function headerText(sheet: Sheet, row: number, column: number): string {
  const { value } = sheet.cells.at(row, column);
  return value === null ? "" : String(value);
}

/** The name Japanese Excel gives a new table (assumed: `newNames`). */
function freeTableName(book: Book): string {
  for (let count = 1; ; count += 1) if (!isTakenName(book, `テーブル${count}`, null)) return `テーブル${count}`;
}

/** Renames a table; formulas that name it follow. A taken or impossible name is refused opaquely (office-js #551). */
export function renameTable(book: Book, table: Table, name: string): void {
  if (!isAllowedName(name) || isTakenName(book, name, null, table)) throw invalidArgument();
  const before = table.name;
  table.name = name;
  for (const sheet of book.sheets) renameIn(sheet, before, name);
  for (const kept of book.names) kept.formula = withTableRenamed(kept.formula, before, name);
}

function renameIn(sheet: Sheet, before: string, after: string): void {
  const used = sheet.cells.usedArea(true, { row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
  if (used === null) return;
  for (const { row, column, cell } of [...sheet.cells.stored(used)]) {
    if (cell.formula !== null) sheet.cells.set(row, column, { ...cell, formula: withTableRenamed(cell.formula, before, after) });
  }
  for (const column of sheet.tables.flatMap((table) => table.columns)) {
    if (column.formula !== null) column.formula = withTableRenamed(column.formula, before, after);
  }
}

/** Takes a table away; with `keepsCells` its values and looks stay behind, as `convertToRange` leaves them. */
export function removeTable(book: Book, table: Table, keepsCells: boolean): void {
  const sheet = book.sheetOf(table);
  assertUnprotected(sheet);
  if (!keepsCells) {
    for (const { row, column, cell } of [...sheet.cells.stored(table.area)]) {
      sheet.cells.set(row, column, { ...cell, value: null, isError: false, formula: null, link: null, carried: null });
    }
  }
  sheet.tables = sheet.tables.filter((other) => other !== table);
  book.announce({ kind: "tableDeleted", sheet, table });
}

/**
 * Gives a table another extent (ExcelApi 1.13). The header row stays in its row,
 * the new extent overlaps the old one and no other table. No event tells of it
 * (assumed: `resizedTables`).
 */
export function resizeTable(book: Book, table: Table, area: Area): void {
  const sheet = book.sheetOf(table);
  assertUnprotected(sheet);
  const least = (table.hasHeaders ? 1 : 0) + 1 + (table.hasTotals ? 1 : 0);
  if (area.row !== table.area.row || area.rows < least || isUnbounded(area) || !overlaps(area, table.area)) throw invalidArgument();
  if (table.hasTotals && lastRow(area) !== lastRow(table.area)) throw invalidArgument();
  if (sheet.tables.some((other) => other !== table && overlaps(other.area, area))) throw invalidArgument();
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw invalidArgument();
  const before = table.area;
  const columns = Array.from({ length: area.columns }, (_, index) => table.columns[area.column + index - before.column]);
  const kept = columns.filter((column) => column !== undefined);
  const fresh = newColumns({ columns: kept }, columns.length - kept.length, (index) => {
    const places = columns.flatMap((column, offset) => (column === undefined ? [area.column + offset] : []));
    return headerText(sheet, area.row, places[index] ?? area.column);
  });
  table.columns = columns.map((column) => column ?? fresh.shift()).filter((column) => column !== undefined);
  table.area = area;
  for (const column of table.columns) writeHeader(sheet, table, column);
  if (!contains(before, area)) fillNewTableRows(sheet, table, area);
}
