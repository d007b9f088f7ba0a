import { type Area, areaBetween, intersection, lastColumn, lastRow } from "../model/area";
import { isBlank } from "../model/cell";
import { bandPlace, type Shift } from "../model/shift";
import type { Sheet } from "../model/sheet";
import type { Table, TableColumn } from "../model/table";
import { freeHeader } from "./headers";

/** Fills the calculated columns of a table in rows that came in. */
export function fillNewTableRows(sheet: Sheet, table: Table, area: Area): void {
  for (const column of table.columns) {
    if (column.formula === null) continue;
    const cells = intersection(table.columnOf(table.bodyArea, column), area);
    if (cells === null) continue;
    for (let row = cells.row; row <= lastRow(cells); row += 1) {
      const cell = sheet.cells.at(row, cells.column);
      if (isBlank(cell)) sheet.cells.set(row, cells.column, { ...cell, formula: column.formula });
    }
  }
}

/** Gives a table the columns that came in inside it, with headers of their own. */
export function takeInColumns(sheet: Sheet, table: Table, area: Area): void {
  const inside = intersection(table.area, area);
  if (inside === null) return;
  const added = newColumns(table, inside.columns, () => "");
  table.columns.splice(inside.column - table.area.column, 0, ...added);
  for (const column of added) writeHeader(sheet, table, column);
}

/** New columns with ids and headers no other column of the table has. */
export function newColumns(table: Pick<Table, "columns">, count: number, wished: (index: number) => string): TableColumn[] {
  const added: TableColumn[] = [];
  for (let index = 0; index < count; index += 1) {
    const all = [...table.columns, ...added];
    added.push({
      id: Math.max(0, ...all.map((column) => column.id)) + 1,
      name: freeHeader(wished(index), all.map((column) => column.name)),
      formula: null,
      total: null,
      filter: null,
    });
  }
  return added;
}

/** Writes a column's name into its header cell. */
export function writeHeader(sheet: Sheet, table: Table, column: TableColumn): void {
  if (!table.hasHeaders) return;
  const place = table.area.column + table.indexOf(column);
  sheet.cells.set(table.area.row, place, { ...sheet.cells.at(table.area.row, place), value: column.name, isError: false, formula: null });
}

/**
 * Readies a table for a deletion: columns that go leave its list, and of a table
 * that loses all its data rows one empty row stays.
 */
export function withoutTableColumns(sheet: Sheet, table: Table, shift: Shift): void {
  if (bandPlace(table.area, shift) !== "inside") return;
  const end = shift.at - shift.count - 1;
  if (shift.axis === "column") {
    const kept = table.columns.filter((_, index) => table.area.column + index < shift.at || table.area.column + index > end);
    if (kept.length > 0) table.columns = kept;
    return;
  }
  const body = table.bodyArea;
  if (table.area.row >= shift.at || body.row < shift.at || lastRow(body) > end) return;
  // The deletion takes every data row: Excel keeps one, emptied. It comes in again below what goes.
  const row = end + 1;
  sheet.cells.move((at, column) => (at >= row && column >= table.area.column && column <= lastColumn(table.area) ? { row: at + 1, column } : { row: at, column }));
  table.area = areaBetween(table.area.row, table.area.column, lastRow(table.area) + 1, lastColumn(table.area));
  for (const other of sheet.tables) {
    if (other !== table && other.area.row >= row && intersection({ ...other.area, row: 0, rows: 1 }, { ...table.area, row: 0, rows: 1 }) !== null) {
      other.area = { ...other.area, row: other.area.row + 1 };
    }
  }
  for (const column of table.columns) {
    const at = table.area.column + table.indexOf(column);
    const model = sheet.cells.at(body.row, at);
    sheet.cells.set(row, at, { ...model, value: null, isError: false, formula: column.formula, link: null, carried: null });
  }
}
