import { type Area, overlaps } from "../model/area";
import type { Book } from "../model/book";
import type { HostCell } from "../model/cell";
import { copiedFormula } from "../model/formula-shift";
import type { Sheet } from "../model/sheet";
import { invalidOperation } from "../protocol/host-error";
import { announceEdit } from "./enter-content";
import { assertSortable } from "./protection";

/** A column to sort by, counted from the area's first. */
export interface SortKey {
  readonly offset: number;
  readonly isAscending: boolean;
}

/**
 * Sorts the rows of an area. Values, formulas, looks and links go with their
 * rows; validation and conditional formats stay where they are. Numbers come
 * before texts, texts before truth values, then errors; empty cells are last
 * whatever the direction (support.microsoft.com, "Sort data in a range or table"; assumed: `sortEvents`).
 */
export function sortRows(book: Book, sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  assertSortable(sheet, area);
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw invalidOperation("To do this, all the merged cells need to be the same size.");
  const rows = Array.from({ length: area.rows }, (_, offset) => ({
    offset,
    cells: Array.from({ length: area.columns }, (__, column) => sheet.cells.at(area.row + offset, area.column + column)),
  }));
  const sorted = [...rows].sort((left, right) => {
    for (const { offset, isAscending } of keys) {
      const order = compared(left.cells[offset], right.cells[offset], isAscending);
      if (order !== 0) return order;
    }
    return left.offset - right.offset;
  });
  sorted.forEach(({ offset, cells }, target) => {
    cells.forEach((cell, column) => {
      const formula = cell.formula === null ? null : copiedFormula(cell.formula, target - offset, 0);
      sheet.cells.set(area.row + target, area.column + column, { ...cell, formula });
    });
  });
  announceEdit(book, sheet, area, null);
  book.announce({ kind: "rowSorted", sheet, area });
}

function compared(left: HostCell | undefined, right: HostCell | undefined, isAscending: boolean): number {
  const leftRank = rank(left);
  const rightRank = rank(right);
  if (leftRank === 4 || rightRank === 4) return leftRank - rightRank;
  const order = leftRank === rightRank ? comparedAlike(left?.value ?? null, right?.value ?? null) : leftRank - rightRank;
  return isAscending ? order : -order;
}

function rank(cell: HostCell | undefined): number {
  if (cell === undefined || cell.value === null) return 4;
  if (cell.isError) return 3;
  return ["number", "string", "boolean"].indexOf(typeof cell.value);
}

function comparedAlike(left: HostCell["value"], right: HostCell["value"]): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  return String(left).localeCompare(String(right), "ja");
}
