import { invariant } from "../shared/invariant";
import { addressText } from "./address";
import { cellArea, isOverlapping } from "./cell-area";
import { coveredCells } from "./covered-cells";
import type { DesiredSheet } from "./desired-state";
import { tableHeight } from "./table-height";

/**
 * Checks that no cell of ours reaches over another one, or into a table:
 * programs repair a file with such cells, or drop what is covered.
 *
 * @throws Error naming the place: a bug of ours, never a user's doing.
 */
export function assertUncovered({ cells, tables }: Pick<DesiredSheet, "cells" | "tables">): void {
  const taken = new Set(cells.map(({ at }) => addressText(at)));
  for (const covered of coveredCells(cells)) {
    const place = addressText(covered);
    invariant(!taken.has(place), `no cell reaches over ${place}`);
    taken.add(place);
  }
  for (const table of tables) {
    const area = { ...table.place, rows: tableHeight(table) + 1, columns: table.columns.length };
    invariant(!cells.some((cell) => cellArea(cell).columns > 1 && isOverlapping(cellArea(cell), area)), `no cell reaches into ${table.name}`);
  }
}
