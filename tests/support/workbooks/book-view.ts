import { addressText } from "../../../src/core/workbook/address";
import type { Cell } from "../../../src/core/workbook/cell";
import type { MemoryBook } from "../../../src/core/workbook/memory-book";
import type { MemorySheet } from "../../../src/core/workbook/memory-sheet";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import { parsedReference } from "../../../src/core/workbook/reference";
import type { RenderedValidation } from "../../../src/core/workbook/validation-rule";

/** Where a cell stands. */
export interface Spot {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
}

/** A table as it stood at one moment. */
export interface TableView {
  readonly name: string;
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly validations: ReadonlyMap<string, RenderedValidation>;
}

/**
 * A workbook at one moment, by the identity of its cells: a cell that was
 * moved is the same cell, one that was written to is another.
 */
export interface BookView {
  /** Every cell with something in it. */
  readonly cells: ReadonlyMap<Cell, Spot>;
  readonly tables: ReadonlyMap<MemoryTable, TableView>;
  readonly sheets: readonly { readonly sheet: MemorySheet; readonly name: string }[];
  /** What each name refers to: as written, and the cell itself. */
  readonly names: ReadonlyMap<string, { readonly reference: string; readonly first: Cell | null }>;
}

/** Whether a cell stands in a table, its header row included. */
export function isInView({ sheet, row, column, width, height }: TableView, spot: Spot): boolean {
  return sheet === spot.sheet && spot.row >= row && spot.row <= row + height && spot.column >= column && spot.column < column + width;
}

/** A place, for reading a counterexample. */
export function spotText({ sheet, row, column }: Spot): string {
  return `${sheet.name}!${addressText({ row, column })}`;
}

/** What a cell holds, for reading a counterexample. */
export function cellText({ value, formula }: Cell): string {
  return formula === null ? JSON.stringify(value) : `=${formula}`;
}

/** Whether there is nothing in a cell. */
export function isBlank({ value, formula }: Cell): boolean {
  return formula === null && (value === null || value === "");
}

/** The workbook as it stands now. */
export function bookView(book: MemoryBook): BookView {
  const cells = new Map<Cell, Spot>();
  for (const sheet of book.sheets) {
    for (const [row, line] of sheet.rows().entries()) {
      for (const [column, cell] of line.entries()) {
        if (!isBlank(cell)) cells.set(cell, { sheet, row, column });
      }
    }
  }
  return {
    cells,
    tables: new Map(book.tables.map((table) => [table, tableView(table)])),
    sheets: book.sheets.map((sheet) => ({ sheet, name: sheet.name })),
    names: new Map(book.names.map(({ name, reference }) => [name, { reference, first: referredCell(book, reference) }])),
  };
}

function tableView(table: MemoryTable): TableView {
  const { name, sheet, place, width, height, validations } = table;
  return { name, sheet, row: place.row, column: place.column, width, height, validations: new Map(validations) };
}

function referredCell(book: MemoryBook, reference: string): Cell | null {
  const parsed = parsedReference(reference);
  const sheet = parsed === null ? undefined : book.sheet(parsed.sheet);
  return parsed === null || sheet === undefined ? null : sheet.cell(parsed.first.row, parsed.first.column);
}
