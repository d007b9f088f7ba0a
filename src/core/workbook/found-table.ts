import { plainText } from "../shared/plain-text";
import { lastIndex } from "../shared/last-index";
import { type Cell, emptyCell, isBlank } from "./cell";
import type { DesiredTable } from "./desired-state";
import { keyText } from "./key-text";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "./snapshot";
import { tableColumns } from "./table-columns";
import { tableNameProperty } from "./table-name-property";

/** The share of our headers a table of our name must still have to be taken for ours. */
const leastSharedHeaders = 0.6;
/** The share that any other must have: a city's own list of its plan bears the plan's words, but not the columns we add to them. */
const leastProvenHeaders = 0.8;

/**
 * The table of a workbook that is this table of ours, or `null`.
 *
 * Looked for by the remembered name, and by the contract's name where something
 * of ours stands in it (a list called Options is common enough); then among
 * other tables (someone renamed it) and in plain cells (another program dropped
 * the table but kept the cells), where headers alone prove nothing: every
 * workbook has a list with 項目 and 説明. There an id of ours must stand in the
 * id column, beside almost all of our headers, those of formulas among them;
 * or, where our table has no rows of its own, every header must be there.
 */
export function foundTable(desired: DesiredTable, snapshot: Snapshot, isTaken: (table: TableSnapshot) => boolean): TableSnapshot | null {
  const remembered = snapshot.properties.get(tableNameProperty(desired.name)) ?? desired.name;
  const free = snapshot.tables.filter((table) => !isTaken(table));
  const named = (name: string): TableSnapshot | undefined => free.find((table) => isSameName(table.name, name) && sharesHeaders(desired, table, leastSharedHeaders));
  const wished = named(desired.name);
  return (
    (remembered === desired.name ? undefined : named(remembered)) ??
    (wished !== undefined && bearsOurs(desired, wished) ? wished : undefined) ??
    free.find((table) => isProvenOurs(desired, table)) ??
    firstOf(snapshot.sheets, (sheet) => tableInCells(desired, sheet, snapshot))
  );
}

function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/**
 * Columns that were only taken for renamed ones of ours do not count: they
 * prove nothing. Without its id column a table can still be read where rows
 * are known by nature, or where none are ours.
 */
function sharesHeaders(desired: DesiredTable, found: Found, share: number): boolean {
  if (!namesHeaders(desired, found.headers, share)) return false;
  const columns = tableColumns(desired, found);
  const natural = desired.columns.filter(({ isNatural }) => isNatural);
  const isReadable = columns.has(desired.keyHeader) || desired.rows.length === 0 || (natural.length > 0 && natural.every(({ header }) => columns.has(header)));
  return isReadable;
}

/** Whether so many of our headers are among these; told without a look at the rows, of which a file may hold any number. */
function namesHeaders(desired: DesiredTable, headers: readonly string[], share: number): boolean {
  const texts = new Set(headers.map(plainText));
  const shared = desired.columns.filter(({ header }) => texts.has(plainText(header)));
  return shared.length >= Math.max(2, desired.columns.length * share);
}

/** Whether a table of our name is ours: an id or a naming text of ours stands in it, or else every header of ours. */
function bearsOurs(desired: DesiredTable, found: Found): boolean {
  if (desired.rows.length === 0 || sharesHeaders(desired, found, 1)) return true;
  const columns = tableColumns(desired, found);
  return desired.columns.some(({ header, isNatural }, position) => {
    const column = isNatural || header === desired.keyHeader ? columns.get(header) : undefined;
    const texts = new Set(desired.rows.map(({ values }) => keyText(values[position] ?? null)).filter((text) => text !== ""));
    return column !== undefined && found.rows.some((row) => texts.has(keyText(row[column]?.value ?? null)));
  });
}

function isProvenOurs(desired: DesiredTable, found: Found): boolean {
  if (desired.rows.length === 0) return desired.columns.every(({ header }) => found.headers.includes(header));
  if (!sharesHeaders(desired, found, leastProvenHeaders)) return false;
  const columns = tableColumns(desired, found);
  const computed = desired.columns.filter(({ owner }) => owner === "computed");
  if (computed.filter(({ header }) => columns.has(header)).length * 2 < computed.length) return false;
  const column = columns.get(desired.keyHeader) ?? -1;
  const ids = new Set(desired.rows.map(({ key }) => keyText(key)));
  return found.rows.some((row) => ids.has(keyText(row[column]?.value ?? null)));
}

type Found = Pick<TableSnapshot, "headers" | "rows">;
type Cells = readonly (readonly Cell[])[];

/** Header rows that are read down to their last row of data: a sheet holds a table of ours a few times at most. */
const mostHeaderRows = 8;

function tableInCells(desired: DesiredTable, sheet: SheetSnapshot, snapshot: Snapshot): TableSnapshot | null {
  const tables = snapshot.tables.filter((table) => table.sheet === sheet.name);
  const cells = cellsOutside(sheet, tables, snapshot);
  const keyHeader = plainText(desired.keyHeader);
  let ids: ReadonlyMap<number, number> | null = null;
  let headerRows = 0;
  for (const [row, rowCells] of cells.entries()) {
    const exact = rowCells.findIndex(({ value }) => value === desired.keyHeader);
    const start = exact >= 0 ? exact : rowCells.findIndex(({ value }) => typeof value === "string" && plainText(value) === keyHeader);
    if (start < 0) continue;
    const first = firstTextBefore(rowCells, start);
    const headers = headerRun(rowCells, first);
    // Told before any row below is looked at: a file may repeat our headers thousands of times.
    if (!namesHeaders(desired, headers, desired.rows.length === 0 ? 1 : leastProvenHeaders)) continue;
    ids ??= lastIds(desired, cells);
    if (desired.rows.length > 0 && (ids.get(start) ?? -1) <= row) continue;
    headerRows += 1;
    if (headerRows > mostHeaderRows) return null;
    // Cells of ours end where another table begins.
    const below = tables.filter(({ place, headers: other }) => place.row > row && place.column < first + headers.length && place.column + other.length > first);
    const end = Math.min(cells.length, ...below.map(({ place }) => place.row));
    const rows = dataRows(cells.slice(0, end), row + 1, first, headers.length, desired);
    const found = { headers, rows };
    if (!isProvenOurs(desired, found)) continue;
    return {
      ...found,
      name: desired.name,
      sheet: sheet.name,
      place: { row, column: first },
      validations: headers.map(() => null),
      conditionalFormats: [],
      isTable: false,
    };
  }
  return null;
}

/** The last row in which each column holds an id of ours. */
function lastIds(desired: DesiredTable, cells: Cells): Map<number, number> {
  const ids = new Set(desired.rows.map(({ key }) => keyText(key)));
  const last = new Map<number, number>();
  for (const [row, line] of cells.entries()) {
    for (const [column, { value }] of line.entries()) if (value !== null && ids.has(keyText(value))) last.set(column, row);
  }
  return last;
}

const known = new WeakMap<Snapshot, Map<SheetSnapshot, Cells>>();

/** What is left of a sheet without its tables; made once for all tables of ours that are looked for on it. */
function cellsOutside(sheet: SheetSnapshot, tables: readonly TableSnapshot[], snapshot: Snapshot): Cells {
  const sheets = known.get(snapshot) ?? new Map<SheetSnapshot, Cells>();
  known.set(snapshot, sheets);
  const cells = sheets.get(sheet) ?? outsideTables(sheet, tables);
  sheets.set(sheet, cells);
  return cells;
}

/** A sheet's cells with those of tables left blank. */
function outsideTables(sheet: SheetSnapshot, tables: readonly TableSnapshot[]): Cells {
  const cells = sheet.cells ?? [];
  if (tables.length === 0) return cells;
  return cells.map((line, row) => {
    const across = tables.filter(({ place, rows }) => row >= place.row && row <= place.row + rows.length);
    const isInside = (column: number): boolean => across.some(({ place, headers }) => column >= place.column && column < place.column + headers.length);
    return across.length === 0 ? line : line.map((cell, column) => (isInside(column) ? emptyCell : cell));
  });
}

function firstTextBefore(cells: readonly Cell[], from: number): number {
  let column = from;
  while (column > 0 && isText(cells[column - 1])) column -= 1;
  return column;
}

function headerRun(cells: readonly Cell[], from: number): string[] {
  const run = cells.slice(from);
  const end = run.findIndex((cell) => !isText(cell));
  return run.slice(0, end < 0 ? run.length : end).map(({ value }) => String(value));
}

function isText(cell: Cell | undefined): boolean {
  return typeof cell?.value === "string" && cell.value !== "";
}

/** Down to the last row that bears an id of ours, and on to the next empty row: people leave gaps. */
function dataRows(cells: readonly (readonly Cell[])[], from: number, column: number, width: number, desired: DesiredTable): Cell[][] {
  const ids = new Set(desired.rows.map(({ key }) => keyText(key)));
  const rows = cells.slice(from).map((row) => Array.from({ length: width }, (_, offset) => row[column + offset] ?? emptyCell));
  const last = lastIndex(rows, (row) => row.some(({ value }) => ids.has(keyText(value)) && value !== null));
  const end = rows.findIndex((row, index) => index > last && row.every(isBlank));
  return rows.slice(0, end < 0 ? rows.length : end);
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
