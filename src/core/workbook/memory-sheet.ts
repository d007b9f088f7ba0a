import { type Cell, emptyCell } from "./cell";
import { type CellArea, isOverlapping } from "./cell-area";

/** A sheet's cells in memory: rows from the top, each from column A; what lies beyond is empty. */
export class MemorySheet {
  name: string;
  /** Rectangles in which cells are merged: no table can stand over them. */
  merged: CellArea[] = [];
  private readonly grid: Cell[][] = [];

  constructor(name: string) {
    this.name = name;
  }

  get rowCount(): number {
    return this.grid.length;
  }

  get columnCount(): number {
    return this.grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  }

  cell(row: number, column: number): Cell {
    return this.grid[row]?.[column] ?? emptyCell;
  }

  set(row: number, column: number, cell: Cell): void {
    while (this.grid.length <= row) this.grid.push([]);
    const cells = this.grid[row] ?? [];
    while (cells.length < column) cells.push(emptyCell);
    cells[column] = cell;
  }

  /** Moves all cells one row down, from a row on. */
  shiftDown(row: number): void {
    if (this.grid.length > row) this.grid.splice(row, 0, []);
  }

  /** Moves all cells one column to the right, from a column on. */
  shiftRight(column: number): void {
    for (const cells of this.grid) {
      if (cells.length > column) cells.splice(column, 0, emptyCell);
    }
  }

  hasMergedCells(row: number, column: number, height: number, width: number): boolean {
    return this.merged.some((area) => isOverlapping(area, { row, column, rows: height, columns: width }));
  }

  isEmptyRange(row: number, column: number, height: number, width: number): boolean {
    for (let below = row; below < row + height; below += 1) {
      for (let right = column; right < column + width; right += 1) {
        const cell = this.cell(below, right);
        if (cell.value !== null || cell.formula !== null) return false;
      }
    }
    return true;
  }

  rows(): Cell[][] {
    return this.grid.map((row) => [...row]);
  }
}
