import { addressText } from "../../../src/core/workbook/address";
import type { DesiredColumn, DesiredState } from "../../../src/core/workbook/desired-state";
import { addColumn, filterTable, insertTableRow, sortTable } from "../../../src/workbench/host/acts/change-table";
import { insertRows } from "../../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../../src/workbench/host/acts/type-in-cell";
import type { Book } from "../../../src/workbench/host/model/book";
import type { Table } from "../../../src/workbench/host/model/table";
import { oneTableState, textColumn, textRow } from "../../support/one-table-state";

/** What another author does. Every text they type begins with 人. */
export type Act = (book: Book) => void;

/** A workbook that is to become another, and an act that makes the step unfit in the moment it is written. */
export interface LateScene {
  readonly before: DesiredState;
  readonly after: DesiredState;
  /** Done before the steps are found. */
  readonly prepare?: Act;
  readonly first: Act;
}

const keys = ["一", "二", "三", "四", "五", "六"];
const title: DesiredColumn = { ...textColumn, header: "題" };
const entry: DesiredColumn = { ...textColumn, header: "記入", owner: "entry", format: { locked: false } };
const computed: DesiredColumn = { ...textColumn, header: "長さ", owner: "computed", formula: "LEN([@番号])" };
const kind: DesiredColumn = { ...textColumn, header: "種別" };
const columns = [textColumn, title, entry, computed];

function state(rows: readonly string[], shown: readonly DesiredColumn[] = columns): DesiredState {
  const values = (key: string): (string | null)[] => shown.map(({ header }) => (header === "番号" ? key : header === "題" || header === "種別" ? `${header}${key}` : null));
  return oneTableState({ table: { columns: shown, rows: rows.map((key) => ({ ...textRow(key), values: values(key) })) } });
}

function tableOf(book: Book): Table | undefined {
  return book.tables.find(({ name }) => name === "Numbers");
}

/** Types into the table's own cell, counted from its first data row and column; beyond it as well. */
export function typedAt(row: number, column: number, text: string): Act {
  return (book) => {
    const table = tableOf(book);
    const [top, left] = table === undefined ? [3, 0] : [table.bodyArea.row, table.area.column];
    typeInCell(book, "表", addressText({ row: top + row, column: left + column }), text);
  };
}

function typedUnder(header: string, key: string, text: string): Act {
  return (book) => {
    const table = tableOf(book);
    const sheet = book.sheetNamed("表");
    const column = table?.columns.findIndex(({ name }) => name === header) ?? -1;
    if (table === undefined || sheet === undefined || column < 0) return;
    const rows = Array.from({ length: table.bodyArea.rows }, (_, index) => index);
    const index = rows.find((row) => sheet.cells.at(table.bodyArea.row + row, table.area.column).value === key);
    if (index !== undefined) typeInCell(book, "表", addressText({ row: table.bodyArea.row + index, column: table.area.column + column }), text);
  };
}

/** A cell that somebody wrote in a moment in which no table grew by it. */
function written(row: number, column: number, value: string): Act {
  return (book) => {
    const sheet = book.sheetNamed("表");
    sheet?.cells.set(row, column, { ...sheet.cells.at(row, column), value });
  };
}

function height(book: Book): number {
  return tableOf(book)?.bodyArea.rows ?? 0;
}

/** Appends a row as people do, by typing right below the table. */
function appended(key: string, text: string): Act {
  return (book) => {
    const row = height(book);
    typedAt(row, 0, key)(book);
    typedAt(row, 1, `題${key}`)(book);
    typedAt(row, 2, text)(book);
  };
}

function both(...acts: readonly Act[]): Act {
  return (book) => {
    for (const act of acts) act(book);
  };
}

/** The table is sorted where it is there. */
function sorted(header: string, isAscending: boolean): Act {
  return (book) => {
    if (tableOf(book) !== undefined) sortTable(book, "Numbers", header, isAscending);
  };
}

/** Entries in rows that are there before. */
const entries = both(...keys.slice(0, 4).map((key) => typedUnder("記入", key, `人の記入${key}`)));

/** Somebody is quicker, and the step is not fit any more. */
export const lateScenes: readonly (readonly [string, LateScene])[] = [
  ["a row that somebody added", { before: state(keys.slice(0, 5)), after: state(keys), prepare: entries, first: appended("六", "人の六") }],
  ["a row that somebody added, and a note below", { before: state(keys.slice(0, 5)), after: state(keys), prepare: entries, first: both(appended("六", "人の六"), written(9, 1, "人の下の注記"), written(9, 2, "人の隣の注記")) }],
  ["two rows, one of which somebody added", { before: state(keys.slice(0, 4)), after: state(keys), prepare: entries, first: appended("六", "人の六") }],
  ["two rows, one of which somebody added with a note below", { before: state(keys.slice(0, 4)), after: state(keys), prepare: entries, first: both(appended("五", "人の五"), written(8, 2, "人の注記"), written(9, 1, "人の下の注記")) }],
  ["a row in a filtered table", { before: state(keys.slice(0, 5)), after: state(keys), prepare: both(entries, (book) => filterTable(book, "Numbers", "番号", ["一", "三"])), first: appended("六", "人の六") }],
  ["a column beside which somebody wrote", { before: state(keys, columns.slice(0, 3)), after: state(keys), prepare: entries, first: both(typedAt(2, 5, "人の遠い注記"), written(5, 3, "人の隣"), written(6, 3, "人の隣の下")) }],
  ["two columns, one of which somebody added", { before: state(keys, columns.slice(0, 3)), after: state(keys, [...columns, kind]), prepare: entries, first: both((book) => addColumn(book, "Numbers", "種別"), typedUnder("記入", "五", "人の記入五")) }],
  ["columns and a row that somebody added", { before: state(keys.slice(0, 5), columns.slice(0, 3)), after: state(keys, [...columns, kind]), prepare: entries, first: both(appended("六", "人の六"), (book) => addColumn(book, "Numbers", "長さ"), (book) => addColumn(book, "Numbers", "種別")) }],
  ["a table where somebody wrote", { before: oneTableState({ sheet: { tables: [] } }), after: state(keys), first: both(written(4, 1, "人の題"), written(5, 2, "人の注記"), written(2, 1, "人の見出し")) }],
  ["formulas in rows that somebody sorted", { before: state(keys), after: state(keys), prepare: both(entries, ...keys.map((key) => typedUnder("長さ", key, `人の長さ${key}`))), first: sorted("番号", false) }],
  ["formulas in rows that somebody sorted and typed into", { before: state(keys), after: state(keys), prepare: both(entries, ...keys.map((key) => typedUnder("長さ", key, `人の長さ${key}`))), first: both(sorted("番号", false), typedUnder("長さ", "二", "人の新しい長さ")) }],
];

/** What somebody does after that, while things are put back. */
export const nextActs: readonly (readonly [string, Act])[] = [
  ["nothing", () => undefined],
  ["a sort", sorted("番号", false)],
  ["a sort back", sorted("番号", true)],
  ["another sort", sorted("記入", true)],
  ["a row of their own below", (book) => both(typedAt(height(book), 0, "人の行"), typedAt(height(book), 2, "人の自分の行"))(book)],
  ["a row of their own on top", both((book) => (tableOf(book) === undefined ? undefined : insertTableRow(book, "Numbers", 0)), typedAt(0, 2, "人の一番上"), typedAt(0, 0, "人の番号"))],
  ["rows above the table", (book) => insertRows(book, "表", 1, 2)],
  ["an entry in the last row", (book) => typedAt(height(book) - 1, 2, "人の急ぎの記入")(book)],
  ["a word over a text in the last row", (book) => typedAt(height(book) - 1, 1, "人の急ぎの題")(book)],
  ["a word in the last column", (book) => typedAt(1, (tableOf(book)?.columns.length ?? 1) - 1, "人の急ぎの言葉")(book)],
  ["a word beside", (book) => typedAt(4, (tableOf(book)?.columns.length ?? 1) + 2, "人の隣の言葉")(book)],
  ["a word below", (book) => typedAt(height(book) + 1, 2, "人の下の言葉")(book)],
];
