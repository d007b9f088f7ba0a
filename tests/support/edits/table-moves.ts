import { emptyCell } from "../../../src/core/workbook/cell";
import type { MemoryBook } from "../../../src/core/workbook/memory-book";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import { moveCells, moveTable } from "./sheet-moves";

/** A row comes into a table at a position from 0; what stands below, in the table's columns, moves down. False where that would cut another table. */
export function insertTableRow(book: MemoryBook, table: MemoryTable, index: number): boolean {
  const below = tablesBelow(book, table);
  if (below.some((other) => isCut(other, table))) return false;
  const from = table.place.row + 1 + index;
  moveCells(book, table.sheet, (at) => (isUnder(table, at.column) && at.row >= from ? { ...at, row: at.row + 1 } : at));
  for (const other of below) moveTable(other, (at) => ({ ...at, row: at.row + 1 }));
  table.height += 1;
  return true;
}

/** A row of a table goes; what stands below, in the table's columns, moves up. The last row of a table is emptied instead. */
export function deleteTableRow(book: MemoryBook, table: MemoryTable, index: number): boolean {
  const row = table.place.row + 1 + index;
  if (table.height === 1) {
    for (let column = table.place.column; column <= table.lastColumn; column += 1) table.sheet.set(row, column, emptyCell);
    return true;
  }
  const below = tablesBelow(book, table);
  if (below.some((other) => isCut(other, table))) return false;
  moveCells(book, table.sheet, (at) => {
    if (!isUnder(table, at.column) || at.row < row) return at;
    return at.row === row ? null : { ...at, row: at.row - 1 };
  });
  for (const other of below) moveTable(other, (at) => ({ ...at, row: at.row - 1 }));
  table.height -= 1;
  return true;
}

function isUnder(table: MemoryTable, column: number): boolean {
  return column >= table.place.column && column <= table.lastColumn;
}

function tablesBelow(book: MemoryBook, table: MemoryTable): MemoryTable[] {
  return book.tables.filter(
    (other) => other.sheet === table.sheet && other.place.row > table.lastRow && other.place.column <= table.lastColumn && other.lastColumn >= table.place.column,
  );
}

function isCut(other: MemoryTable, table: MemoryTable): boolean {
  return other.place.column < table.place.column || other.lastColumn > table.lastColumn;
}
