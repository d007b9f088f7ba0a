import { isUnbounded } from "../model/area";
import type { Book } from "../model/book";
import type { HostCell, HostFormat } from "../model/cell";
import type { Cells } from "../model/range-place";
import { assertAllowed } from "./protection";

/** What all cells have in common; `null` where they differ, as Excel answers. */
export function uniform<Value extends string | number | boolean>(cells: Cells, read: (format: HostFormat, cell: HostCell) => Value): Value | null {
  let common: Value | null = null;
  for (const cell of looksOf(cells)) {
    const value = read(cell.format, cell);
    if (common !== null && value !== common) return null;
    common = value;
  }
  return common;
}

/** Every cell's look once; of an unbounded range the stored ones and the look of the rest. */
function* looksOf({ sheet, areas }: Cells): Generator<HostCell> {
  for (const area of areas) {
    if (isUnbounded(area)) {
      yield sheet.cells.at(area.row + area.rows - 1, area.column + area.columns - 1);
      for (const { cell } of sheet.cells.stored(area)) yield cell;
    } else {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) yield sheet.cells.at(row, column);
      }
    }
  }
}

/** Changes the look of cells; on a protected sheet only where formatting is allowed. */
export function reformat(book: Book, { sheet, areas }: Cells, change: (format: HostFormat) => HostFormat): void {
  assertAllowed(sheet, "formatCells");
  for (const area of areas) {
    sheet.cells.reformat(area, change);
    book.announce({ kind: "formatChanged", sheet, area });
  }
}

/** A format without one of its properties. */
export function without(format: HostFormat, ...keys: readonly (keyof HostFormat)[]): HostFormat {
  return Object.fromEntries(Object.entries(format).filter(([key]) => !keys.some((gone) => gone === key)));
}
