import { type Cell, emptyCell } from "../../core/workbook/cell";
import { cellContent } from "./cell-content";

/** A sheet's cells as they come in, block by block; from A1, row by row. */
export class SheetGrid {
  readonly rows: Cell[][] = [];

  /** Puts a block of answers in its place. */
  fill(row: number, column: number, values: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[]): void {
    for (const [below, line] of values.entries()) {
      const cells = this.#line(row + below, column);
      for (const [right, value] of line.entries()) cells[column + right] = cellContent(value, formulas[below]?.[right]);
    }
  }

  cell(row: number, column: number): Cell {
    return this.rows[row]?.[column] ?? emptyCell;
  }

  #line(row: number, column: number): Cell[] {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(emptyCell);
    return cells;
  }
}
