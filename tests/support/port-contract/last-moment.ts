import fc from "fast-check";
import type { CellValue } from "../../../src/core/workbook/cell";
import { type Cell, emptyCell } from "../../../src/core/workbook/cell";
import type { MemoryBook } from "../../../src/core/workbook/memory-book";
import { keptFormula } from "../../../src/workbench/host/model/formula-spelling";
import type { Book } from "../../../src/workbench/host/model/book";

/** A cell that somebody writes. */
export interface WrittenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** The table whose row it stands in; `null` outside tables. */
  readonly table: string | null;
}

/** What somebody does at the last moment, as the cells it writes in the workbook at hand. */
export type LastMomentAct = (book: MemoryBook) => WrittenCell[];

const typed = fc.constantFrom<CellValue>("別の言葉", 12, true, null, "=ではない");

/** A person turns the order of a table's rows round. */
const turnRows = fc.nat(20).map((choice): LastMomentAct => (book) => {
  const table = book.tables[choice % Math.max(1, book.tables.length)];
  if (table === undefined) return [];
  const { sheet, place, width, height, name } = table;
  return Array.from({ length: height }, (_, index) =>
    Array.from({ length: width }, (_cell, offset): WrittenCell => {
      const cell = sheet.cell(place.row + height - index, place.column + offset);
      return { sheet: sheet.name, row: place.row + 1 + index, column: place.column + offset, cell, table: name };
    }),
  ).flat();
});

/** A person types into a table, or right below it. */
const typeNearby = fc.tuple(fc.nat(20), fc.nat(6), fc.nat(6), typed).map(([choice, below, right, value]): LastMomentAct => (book) => {
  const table = book.tables[choice % Math.max(1, book.tables.length)];
  if (table === undefined) return [];
  const { sheet, place, width, height, name } = table;
  const index = below % (height + 2);
  const isInside = index < height;
  return [{ sheet: sheet.name, row: place.row + 1 + index, column: place.column + (right % width), cell: { ...emptyCell, value }, table: isInside ? name : null }];
});

export const lastMomentAct: fc.Arbitrary<LastMomentAct> = fc.oneof(turnRows, typeNearby);

/** Somebody does it in a workbook in memory. */
export function doneInMemory(book: MemoryBook, cells: readonly WrittenCell[]): void {
  for (const { sheet, row, column, cell } of cells) book.sheet(sheet)?.set(row, column, cell);
}

/** Somebody does it in Excel. */
export function doneInHost(book: Book, cells: readonly WrittenCell[]): void {
  for (const { sheet, row, column, cell, table } of cells) {
    const there = book.sheetNamed(sheet);
    if (there === undefined) continue;
    const { value, formula } = cell;
    there.cells.set(row, column, { ...there.cells.at(row, column), value: value === "" ? null : value, formula: formula === null ? null : keptFormula(formula, table) });
  }
}
