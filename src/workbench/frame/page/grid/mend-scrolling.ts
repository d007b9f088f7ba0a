import { SheetsScrollRenderController } from "@univerjs/preset-sheets-core";
import { z } from "zod";

/** Rows and columns that can be seen of what is not frozen. */
const bounds = z.object({ startRow: z.number(), endRow: z.number(), startColumn: z.number(), endColumn: z.number() });

/**
 * Leaves the grid where it is when a person types in a cell that is in sight.
 * The grid scrolls to the cell where it is the first below frozen rows, and
 * counts the rows that a filter hides wrongly then: the cell goes out of sight.
 */
export function mendScrolling(): void {
  const { prototype } = SheetsScrollRenderController;
  const scroll: unknown = Reflect.get(prototype, "_scrollToCell");
  const seen: unknown = Reflect.get(prototype, "_getViewportBounding");
  if (typeof scroll !== "function" || typeof seen !== "function") throw new Error("The grid scrolls in another way than it did.");
  Reflect.set(prototype, "_scrollToCell", function (this: unknown, row: number, column: number, ...forced: unknown[]): unknown {
    const inSight = bounds.safeParse(Reflect.apply(seen, this, [])).data;
    const isSeen = inSight !== undefined && row >= inSight.startRow && row < inSight.endRow && column >= inSight.startColumn && column < inSight.endColumn;
    if (isSeen) return false;
    const scrolled: unknown = Reflect.apply(scroll, this, [row, column, ...forced]);
    return scrolled;
  });
}
