import { TABLE_FILTER_EMPTY_VALUE } from "@univerjs/sheets-table";
import { deleteColumns, deleteRows, insertColumns, insertRows, deleteSheetCalled, renameSheetTo } from "../../../../host/acts/change-sheet";
import { filterTable, sortTable } from "../../../../host/acts/change-table";
import type { Book } from "../../../../host/model/book";
import type { Sheet } from "../../../../host/model/sheet";
import { addSheet } from "../../../../host/operations/sheets";

/** What a command of the grid was given; which of these depends on the command. */
export interface CommandGiven {
  readonly subUnitId?: string;
  readonly range?: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
  readonly ranges?: readonly { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number }[];
  readonly name?: string;
  readonly tableId?: string;
  /** Counted from the table's first. */
  readonly column?: number;
  /** What a table's filter leaves in sight; absent when it is lifted. */
  readonly tableFilter?: { readonly values?: readonly string[] };
  /** By which column of the sheet rows are sorted. */
  readonly orderRules?: readonly { readonly colIndex: number; readonly type: string }[];
}

type Act = (book: Book, sheet: Sheet, given: CommandGiven) => void;

/** Commands of the grid that the workbook carries out itself, as Excel does; the grid then shows what came of it. */
export const carriedOut: ReadonlyMap<string, Act> = new Map<string, Act>([
  ["sheet.command.insert-row-by-range", (book, { name }, given) => onRows(given, (row, count) => insertRows(book, name, row, count))],
  ["sheet.command.insert-row", (book, { name }, given) => onRows(given, (row, count) => insertRows(book, name, row, count))],
  ["sheet.command.remove-row-by-range", (book, { name }, given) => onRows(given, (row, count) => deleteRows(book, name, row, count))],
  ["sheet.command.remove-row", (book, { name }, given) => onRows(given, (row, count) => deleteRows(book, name, row, count))],
  ["sheet.command.insert-col-by-range", (book, { name }, given) => onColumns(given, (column, count) => insertColumns(book, name, column, count))],
  ["sheet.command.insert-col", (book, { name }, given) => onColumns(given, (column, count) => insertColumns(book, name, column, count))],
  ["sheet.command.remove-col-by-range", (book, { name }, given) => onColumns(given, (column, count) => deleteColumns(book, name, column, count))],
  ["sheet.command.remove-col", (book, { name }, given) => onColumns(given, (column, count) => deleteColumns(book, name, column, count))],
  ["sheet.command.insert-sheet", (book) => void addSheet(book, null)],
  ["sheet.command.remove-sheet", (book, { name }) => deleteSheetCalled(book, name)],
  ["sheet.command.set-table-filter", filter],
  ["sheet.command.sort-range", sort],
  ["sheet.command.set-worksheet-name", (book, { name }, given) => renameSheetTo(book, name, given.name ?? name)],
]);

function filter(book: Book, _sheet: Sheet, { tableId, column, tableFilter }: CommandGiven): void {
  const table = book.tables.find(({ id }) => id === tableId);
  const header = table?.columns[column ?? -1];
  if (table !== undefined && header !== undefined) filterTable(book, table.name, header.name, tableFilter?.values?.map((text) => (text === TABLE_FILTER_EMPTY_VALUE ? "" : text)) ?? null);
}

/** A table is sorted as a whole, whichever of its cells are selected; nothing else is. */
function sort(book: Book, sheet: Sheet, { range, orderRules = [] }: CommandGiven): void {
  const [rule] = orderRules;
  const table = range === undefined ? null : sheet.tableAt(range.startRow, range.startColumn);
  if (rule === undefined || table === null) return;
  const header = table.columns[rule.colIndex - table.area.column];
  if (header !== undefined) sortTable(book, table.name, header.name, rule.type !== "desc");
}

function onRows({ range, ranges }: CommandGiven, act: (row: number, count: number) => void): void {
  for (const { startRow, endRow } of [...(range === undefined ? (ranges ?? []) : [range])].reverse()) act(startRow, endRow - startRow + 1);
}

function onColumns({ range, ranges }: CommandGiven, act: (column: number, count: number) => void): void {
  for (const { startColumn, endColumn } of [...(range === undefined ? (ranges ?? []) : [range])].reverse()) act(startColumn, endColumn - startColumn + 1);
}
