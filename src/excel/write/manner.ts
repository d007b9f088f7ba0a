import type { CellInput } from "./cell-input";
import { fillFormula } from "./fill";

/**
 * How cells of several rows are written: as one block, or each by itself.
 *
 * Where a filter hides rows between, Excel puts the values of a block into
 * wrong cells (office-js #224, xlwings #747); a cell written by itself is right
 * wherever it is.
 */
export type Manner = "atOnce" | "cellByCell";

/** Rows whose cells are written one by one in one go. */
export const mostRowsApart = 200;

/** What is written into a cell of a block; `null` leaves the cell as it is. */
export type BlockCell = CellInput | null;

/** Writes contents into the cells of a range one by one. */
export function writeCells(range: Excel.Range, rows: readonly (readonly BlockCell[])[]): void {
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) if (cell !== null) range.getCell(row, column).values = [[cell]];
  }
}

/** Writes one formula, without its `=`, into every cell of a range of one column. */
export function writeFormula(range: Excel.Range, rows: number, formula: string, manner: Manner): void {
  if (manner === "atOnce") {
    fillFormula(range, formula);
    return;
  }
  for (let row = 0; row < rows; row += 1) fillFormula(range.getCell(row, 0), formula);
}

/** How many calls of Office.js it takes to write so many cells, beside those that find the range. */
export function callsFor(cells: number, manner: Manner): number {
  return manner === "atOnce" ? 1 : cells * 2;
}
