import type { DesiredCell } from "./desired-state";

/** A rectangle of a sheet, counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells that a cell outside tables takes: itself, and those it reaches over. */
export function cellArea({ at, across = 1 }: Pick<DesiredCell, "at" | "across">): CellArea {
  return { ...at, rows: 1, columns: across };
}

/** Whether two rectangles have a cell in common. */
export function isOverlapping(one: CellArea, other: CellArea): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
