import { absoluteReference, addressText, type CellAddress, parsedAddress } from "../../../src/core/workbook/address";
import { type Cell, emptyCell } from "../../../src/core/workbook/cell";
import type { MemoryBook } from "../../../src/core/workbook/memory-book";
import type { MemorySheet } from "../../../src/core/workbook/memory-sheet";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import { parsedReference } from "../../../src/core/workbook/reference";

/** Where a cell goes; `null` = it goes away. */
export type Move = (at: CellAddress) => CellAddress | null;

/** Moves cells, as Excel does when rows or columns come in or go: `null` = the cell goes. Names follow their cells. */
export function moveCells(book: MemoryBook, sheet: MemorySheet, move: Move): void {
  const cells = sheet.rows().flatMap((line, row) => line.map((cell, column) => ({ cell, at: { row, column } })));
  for (const { at } of cells) sheet.set(at.row, at.column, emptyCell);
  for (const { cell, at } of cells) {
    const to = move(at);
    if (to !== null && isFilled(cell)) sheet.set(to.row, to.column, cell);
  }
  book.names = book.names.map(({ name, reference }) => ({ name, reference: movedReference(sheet, reference, move) }));
}

function isFilled({ value, formula }: Cell): boolean {
  return value !== null || formula !== null;
}

function movedReference(sheet: MemorySheet, reference: string, move: Move): string {
  const parsed = parsedReference(reference);
  if (parsed === null || parsed.sheet !== sheet.name) return reference;
  const left = cornersLeft(parsed.first, parsed.last, move);
  return left === null ? "#REF!" : absoluteReference(sheet.name, left.first, left.last);
}

/** What is left of a range when some of its cells go; `null` when all do. */
function cornersLeft(first: CellAddress, last: CellAddress, move: Move): { first: CellAddress; last: CellAddress } | null {
  const moved: CellAddress[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      const to = move({ row, column });
      if (to !== null) moved.push(to);
    }
  }
  const [start] = moved;
  const end = moved.at(-1);
  return start === undefined || end === undefined ? null : { first: start, last: end };
}

/** Moves a table with its cells: its rules are written for the first data row and name cells beside it. */
export function moveTable(table: MemoryTable, move: Move): void {
  table.place = move(table.place) ?? table.place;
  moveRules(table, move);
}

function moveRules(table: MemoryTable, move: Move): void {
  const moved = (formula: string): string =>
    formula.replace(/"(?:[^"]|"")*"|\$[A-Z]{1,3}[0-9]+/g, (whole) => {
      const at = parsedAddress(whole);
      const to = at === null ? null : move(at);
      return at === null ? whole : to === null ? "#REF!" : `$${addressText(to)}`;
    });
  table.conditionalFormats = table.conditionalFormats.map(moved);
  for (const [header, rule] of table.validations) table.validations.set(header, { ...rule, first: moved(rule.first) });
}

/** A whole row comes in at `row`; tables above stay, tables it goes through grow, tables below move. */
export function insertSheetRow(book: MemoryBook, sheet: MemorySheet, row: number): void {
  const move: Move = (at) => (at.row >= row ? { ...at, row: at.row + 1 } : at);
  moveCells(book, sheet, move);
  for (const table of tablesOn(book, sheet)) {
    if (table.place.row >= row) moveTable(table, move);
    else if (row <= table.lastRow) table.height += 1;
  }
}

/** A whole column comes in at `column`; a table it goes through gets a column more, with the header Excel gives it. */
export function insertSheetColumn(book: MemoryBook, sheet: MemorySheet, column: number, header: () => Cell): void {
  const move: Move = (at) => (at.column >= column ? { ...at, column: at.column + 1 } : at);
  const through = tablesOn(book, sheet).filter((table) => table.place.column < column && column <= table.lastColumn);
  moveCells(book, sheet, move);
  for (const table of tablesOn(book, sheet)) moveTable(table, move);
  for (const table of through) {
    table.width += 1;
    sheet.set(table.place.row, column, header());
  }
}

/** A whole column goes. Tables lose the column; one that had no other goes with it. */
export function deleteSheetColumn(book: MemoryBook, sheet: MemorySheet, column: number): void {
  const move: Move = (at) => (at.column === column ? null : at.column > column ? { ...at, column: at.column - 1 } : at);
  for (const table of tablesOn(book, sheet)) {
    const header = table.headers[column - table.place.column];
    if (header !== undefined) table.validations.delete(header);
  }
  moveCells(book, sheet, move);
  for (const table of tablesOn(book, sheet)) {
    if (table.place.column <= column && column <= table.lastColumn) table.width -= 1;
    moveTable(table, move);
  }
  book.tables = book.tables.filter(({ width }) => width > 0);
}

function tablesOn(book: MemoryBook, sheet: MemorySheet): MemoryTable[] {
  return book.tables.filter((table) => table.sheet === sheet);
}
