import { type Area, isOnSheet, isUnbounded } from "../model/area";
import type { Book } from "../model/book";
import { copiedFormula } from "../model/formula-shift";
import type { Sheet } from "../model/sheet";
import { invalidArgument } from "../protocol/host-error";
import { announceEdit } from "./enter-content";
import { assertAllowed, assertEditable } from "./protection";

/** Copies cells; a larger target is filled by repeating them. Relative references follow; rules are not copied (assumed: `copiedCells`). */
export function copyCells(book: Book, from: Sheet, source: Area, to: Sheet, wished: Area, what: "All" | "Formulas" | "Values" | "Formats"): void {
  const target = wished.rows < source.rows || wished.columns < source.columns ? { ...wished, rows: source.rows, columns: source.columns } : wished;
  if (isUnbounded(source) || isUnbounded(target) || !isOnSheet(target)) throw invalidArgument();
  if (what === "Formats") assertAllowed(to, "formatCells");
  else assertEditable(to, target);
  const cells = Array.from({ length: source.rows }, (_, row) => Array.from({ length: source.columns }, (__, column) => from.cells.at(source.row + row, source.column + column)));
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      const cell = cells[row % source.rows]?.[column % source.columns];
      if (cell === undefined) continue;
      const at = { row: target.row + row, column: target.column + column };
      const before = to.cells.at(at.row, at.column);
      const rows = at.row - source.row - (row % source.rows);
      const columns = at.column - source.column - (column % source.columns);
      const formula = cell.formula === null || what === "Values" ? null : copiedFormula(cell.formula, rows, columns);
      const content = what === "Formats" ? {} : { value: cell.value, isError: cell.isError, formula, carried: null };
      const look = what === "All" || what === "Formats" ? { format: cell.format, look: cell.look } : {};
      to.cells.set(at.row, at.column, { ...before, ...content, ...look, ...(what === "All" ? { link: cell.link } : {}) });
    }
  }
  announceEdit(book, to, target, null);
}
