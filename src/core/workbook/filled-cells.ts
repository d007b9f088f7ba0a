import type { FillCell } from "./change";
import type { DesiredSheet } from "./desired-state";
import { isSameValue } from "./same-value";
import type { SheetSnapshot, TableSnapshot } from "./snapshot";

/**
 * Cells of ours outside tables that somebody emptied. Only where the sheet
 * still stands as we laid it out: the heading in its place, and each table too.
 */
export function filledCells(desired: DesiredSheet, sheet: SheetSnapshot, tables: readonly (TableSnapshot | undefined)[]): FillCell[] {
  const { cells } = sheet;
  const heading = desired.cells[0];
  if (cells === null || heading === undefined) return [];
  const at = (row: number, column: number): boolean => {
    const cell = cells[row]?.[column];
    return cell === undefined || (cell.formula === null && isSameValue(cell.value, null));
  };
  const isInPlace =
    isSameValue(cells[heading.at.row]?.[heading.at.column]?.value ?? null, heading.value) &&
    desired.tables.every(({ place }, index) => tables[index]?.place.row === place.row && tables[index].place.column === place.column);
  if (!isInPlace) return [];
  return desired.cells.flatMap((cell): FillCell[] => {
    const isOurs = (cell.owner === "plan" || cell.owner === "computed") && (cell.value !== null || cell.formula !== undefined);
    const isEmpty = at(cell.at.row, cell.at.column);
    return isOurs && isEmpty ? [{ kind: "fillCell", sheet: sheet.name, at: cell.at, value: cell.value, formula: cell.formula ?? null }] : [];
  });
}
