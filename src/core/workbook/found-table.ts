import type { Cell } from "./cell";
import type { DesiredTable } from "./desired-state";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "./snapshot";

/** The share of our headers a table must still have to be taken for ours. */
const leastSharedHeaders = 0.6;

/** The property in which a table's name is kept when the wished-for one was taken. */
export function tableNameProperty(table: string): string {
  return `plan.table.${table}`;
}

/**
 * The table of a workbook that is this table of ours, or `null`.
 *
 * Looked for by the remembered name, by the contract's name, by the headers of
 * any other table (someone renamed it), and last by the headers of plain cells
 * (another program dropped the table but kept the cells). A table of that name
 * without our headers belongs to the user.
 */
export function foundTable(
  desired: DesiredTable,
  snapshot: Snapshot,
  isTaken: (table: TableSnapshot) => boolean,
): TableSnapshot | null {
  const remembered = snapshot.properties.get(tableNameProperty(desired.name)) ?? desired.name;
  const free = snapshot.tables.filter((table) => !isTaken(table) && hasOurHeaders(desired, table.headers));
  return (
    free.find((table) => isSameName(table.name, remembered)) ??
    free.find((table) => isSameName(table.name, desired.name)) ??
    free[0] ??
    firstOf(snapshot.sheets, (sheet) => tableInCells(desired, sheet, snapshot))
  );
}

function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function hasOurHeaders(desired: DesiredTable, headers: readonly string[]): boolean {
  const present = new Set(headers);
  const shared = desired.columns.filter((column) => present.has(column.header)).length;
  return present.has(desired.keyHeader) && shared >= desired.columns.length * leastSharedHeaders;
}

function tableInCells(desired: DesiredTable, sheet: SheetSnapshot, snapshot: Snapshot): TableSnapshot | null {
  const cells = sheet.cells ?? [];
  const insideTable = (row: number): boolean =>
    snapshot.tables.some(
      (table) => table.sheet === sheet.name && row >= table.place.row && row <= table.place.row + table.rows.length,
    );
  for (const [row, rowCells] of cells.entries()) {
    if (insideTable(row)) continue;
    const start = rowCells.findIndex((cell) => cell.value === desired.keyHeader);
    if (start < 0) continue;
    const first = firstTextBefore(rowCells, start);
    const headers = headerRun(rowCells, first);
    if (!hasOurHeaders(desired, headers)) continue;
    const rows = dataRows(cells, row + 1, first, headers.length);
    return {
      name: desired.name,
      sheet: sheet.name,
      place: { row, column: first },
      headers,
      rows,
      validations: headers.map(() => null),
      conditionalFormats: [],
      isTable: false,
    };
  }
  return null;
}

function firstTextBefore(cells: readonly Cell[], from: number): number {
  let column = from;
  while (column > 0 && typeof cells[column - 1]?.value === "string") column -= 1;
  return column;
}

function headerRun(cells: readonly Cell[], from: number): string[] {
  const headers: string[] = [];
  for (const cell of cells.slice(from)) {
    if (typeof cell.value !== "string" || cell.value === "") break;
    headers.push(cell.value);
  }
  return headers;
}

/** Down to the first row that is empty over the whole width. */
function dataRows(cells: SheetSnapshot["cells"], from: number, column: number, width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (const row of (cells ?? []).slice(from)) {
    const data = Array.from({ length: width }, (_, offset) => row[column + offset] ?? blank);
    if (data.every((cell) => cell.value === null && cell.formula === null)) break;
    rows.push(data);
  }
  return rows;
}

const blank: Cell = { value: null, formula: null, numberFormat: null };

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
