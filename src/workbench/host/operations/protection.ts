import type { ProtectedAction } from "../../../file/book/file-sheet";
import { type Area, isUnbounded } from "../model/area";
import type { Sheet } from "../model/sheet";
import { accessDenied } from "../protocol/host-error";

/** Refuses to write into locked cells of a protected sheet. */
export function assertEditable(sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  if (isUnbounded(area) || hasLocked(sheet, area)) throw accessDenied();
}

/** Refuses what the protection of the sheet does not allow (assumed: `protectedSheets`). */
export function assertAllowed(sheet: Sheet, action: ProtectedAction): void {
  if (sheet.protection !== null && !sheet.protection.allows.has(action)) throw accessDenied();
}

/** Refuses what no protection allows: changing tables, names of columns, rules. */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.protection !== null) throw accessDenied();
}

/**
 * Refuses to sort on a protected sheet as soon as one cell is locked, whatever
 * the protection allows (office-js #2135, by design).
 */
export function assertSortable(sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  assertAllowed(sheet, "sort");
  assertEditable(sheet, area);
}

function hasLocked(sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.cells.at(row, column).format.locked !== false) return true;
    }
  }
  return false;
}
