import { grouped } from "../shared/grouped";
import { type CellArea, cellArea } from "./cell-area";
import type { DesiredCell } from "./desired-state";

/** The cells that reach over others, each with those. */
export function mergedRows(cells: readonly Pick<DesiredCell, "at" | "across">[]): CellArea[] {
  return cells.map(cellArea).filter(({ columns }) => columns > 1);
}

/** The same cells in rectangles each row of which is merged by itself: those below one another go together. */
export function mergedRuns(cells: readonly Pick<DesiredCell, "at" | "across">[]): CellArea[] {
  return [...grouped(mergedRows(cells), ({ column, columns }) => `${column} ${columns}`).values()].flatMap((alike) => {
    const runs: CellArea[] = [];
    for (const area of [...alike].sort((left, right) => left.row - right.row)) {
      const last = runs.at(-1);
      if (last !== undefined && last.row + last.rows === area.row) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
      else runs.push(area);
    }
    return runs;
  });
}
