import type { Book } from "../model/book";
import { lastRow } from "../model/area";
import type { Table } from "../model/table";
import { writeHeader } from "./inserted-table-lines";
import { assertUnprotected } from "./protection";
import { deleteCells, insertCells } from "./shift-cells";

/** Shows or hides a table's header row and totals row; the cells below move. */
export function setTableParts(book: Book, table: Table, wanted: { readonly hasHeaders: boolean; readonly hasTotals: boolean }): void {
  const sheet = book.sheetOf(table);
  assertUnprotected(sheet);
  if (wanted.hasHeaders !== table.hasHeaders) {
    if (wanted.hasHeaders) {
      insertCells(book, sheet, { ...table.area, rows: 1 }, "down");
      table.area = { ...table.area, row: table.area.row - 1, rows: table.area.rows + 1 };
      table.hasHeaders = true;
      for (const column of table.columns) writeHeader(sheet, table, column);
    } else {
      const header = table.headerArea;
      table.hasHeaders = false;
      table.area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
      for (let column = header.column; column < header.column + header.columns; column += 1) {
        sheet.cells.set(header.row, column, { ...sheet.cells.at(header.row, column), value: null, formula: null });
      }
    }
  }
  if (wanted.hasTotals === table.hasTotals) return;
  if (wanted.hasTotals) {
    insertCells(book, sheet, { ...table.area, row: lastRow(table.area) + 1, rows: 1 }, "down");
    table.area = { ...table.area, rows: table.area.rows + 1 };
    table.hasTotals = true;
  } else {
    const totals = table.totalArea;
    table.hasTotals = false;
    table.area = { ...table.area, rows: table.area.rows - 1 };
    deleteCells(book, sheet, totals, "up");
  }
}
