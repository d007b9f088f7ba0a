import { type Area, lastRow } from "../model/area";
import { parsedAddress } from "../model/address";
import type { Book } from "../model/book";
import { isBlank } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { enterContent, type EntrySettings } from "../operations/enter-content";
import { fillNewTableRows, newColumns, writeHeader } from "../operations/inserted-table-lines";
import { isBeside } from "../operations/table-lines";
import { usualSettings } from "../host-settings";

/**
 * A person types into a cell and presses Enter. Typing directly below or to the
 * right of a table makes it grow, unless its sheet is protected: AutoExpansion
 * is a person's, not the API's (support.microsoft.com, "Resize a table";
 * assumed: `protectedGrowth`).
 */
export function typeInCell(book: Book, sheetName: string, address: string, typed: string | number | boolean, settings: EntrySettings = usualSettings): void {
  const sheet = book.sheetNamed(sheetName);
  const area = parsedAddress(address)?.area;
  if (sheet === undefined || area === undefined) throw new Error(`There is no cell ${sheetName}!${address}.`);
  const grown = sheet.protection === null ? tableBeside(sheet, area) : null;
  enterContent(book, sheet, area, { everywhere: typed }, settings);
  if (grown !== null && typed !== "") grow(sheet, grown.table, grown.side);
}

function tableBeside(sheet: Sheet, area: Area): { readonly table: Table; readonly side: "below" | "right" } | null {
  if (sheet.tableAt(area.row, area.column) !== null || !isBlank(sheet.cells.at(area.row, area.column))) return null;
  for (const table of sheet.tables) {
    const side = isBeside(table, area.row, area.column);
    if (side === null || table.hasTotals) continue;
    // A table does not grow over filled cells, nor into another table.
    const strip: Area = side === "below"
      ? { ...table.area, row: lastRow(table.area) + 1, rows: 1 }
      : { ...table.area, column: table.area.column + table.area.columns, columns: 1 };
    const isFree = sheet.cells.isEmpty(strip) && !sheet.tables.some((other) => other !== table && overlap(other.area, strip));
    if (isFree) return { table, side };
  }
  return null;
}

function overlap(left: Area, right: Area): boolean {
  return left.row < right.row + right.rows && right.row < left.row + left.rows && left.column < right.column + right.columns && right.column < left.column + left.columns;
}

function grow(sheet: Sheet, table: Table, side: "below" | "right"): void {
  if (side === "below") {
    table.area = { ...table.area, rows: table.area.rows + 1 };
    fillNewTableRows(sheet, table, { ...table.area, row: lastRow(table.area), rows: 1 });
    extendRules(sheet, table);
    return;
  }
  const place = table.area.column + table.area.columns;
  const { value } = sheet.cells.at(table.area.row, place);
  table.area = { ...table.area, columns: table.area.columns + 1 };
  table.columns.push(...newColumns(table, 1, () => (value === null ? "" : String(value))));
  const added = table.columns.at(-1);
  if (added !== undefined) writeHeader(sheet, table, added);
}

/** Rules that held for the row above hold for the new one, and its cells look the same. */
function extendRules(sheet: Sheet, table: Table): void {
  const row = lastRow(table.area);
  const above = (area: Area): boolean => lastRow(area) === row - 1 && area.column >= table.area.column && area.column < table.area.column + table.area.columns;
  const extended = (areas: readonly Area[]): readonly Area[] => areas.map((area) => (above(area) ? { ...area, rows: area.rows + 1 } : area));
  sheet.validations = sheet.validations.map((rule) => ({ ...rule, areas: extended(rule.areas) }));
  for (const format of sheet.conditionalFormats) format.areas = extended(format.areas);
  for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
    const { format, look } = sheet.cells.at(row - 1, column);
    const cell = sheet.cells.at(row, column);
    sheet.cells.set(row, column, { ...cell, format, look });
  }
}
