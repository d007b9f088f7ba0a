import type { CellAddress } from "./address";
import { cellArea } from "./cell-area";
import type { DesiredCell } from "./desired-state";

/** The cells that others reach over: they hold nothing. */
export function coveredCells(cells: readonly Pick<DesiredCell, "at" | "across">[]): CellAddress[] {
  return cells.map(cellArea).flatMap(({ row, column, columns }) => Array.from({ length: columns - 1 }, (_, offset) => ({ row, column: column + 1 + offset })));
}
