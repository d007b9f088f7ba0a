import { addressText } from "./address";
import type { FillCell } from "./change";
import type { DesiredCell, DesiredSheet } from "./desired-state";
import { isSameValue } from "./same-value";
import type { SheetSnapshot, TableSnapshot } from "./snapshot";

/**
 * Cells of ours outside tables that somebody emptied. Only where the sheet
 * still stands as we laid it out. Nothing is filled inside a table.
 */
export function filledCells(desired: DesiredSheet, sheet: SheetSnapshot, found: readonly (Pick<TableSnapshot, "place"> | undefined)[], tables: readonly TableSnapshot[]): FillCell[] {
  const { cells } = sheet;
  const heading = desired.cells[0];
  if (cells === null || heading === undefined || !standsAsLaid(desired, sheet, found)) return [];
  return desired.cells.flatMap((cell): FillCell[] => {
    const isOurs = (cell.owner === "plan" || cell.owner === "computed") && (cell.value !== null || cell.formula !== undefined);
    const { row, column } = cell.at;
    const there = cells[row]?.[column];
    const isEmpty = there === undefined || (there.formula === null && isSameValue(there.value, null));
    const isInTable = tables.some(
      ({ place, rows, headers, sheet: name }) =>
        name === sheet.name && row >= place.row && row <= place.row + rows.length && column >= place.column && column < place.column + headers.length,
    );
    if (!isOurs || !isEmpty || isInTable) return [];
    return [{ kind: "fillCell", sheet: sheet.name, at: cell.at, anchor: { at: heading.at, value: heading.value }, value: cell.value, formula: cell.formula ?? null }];
  });
}

/** Whether a sheet stands as we laid it out: its heading in its place, each table too, and no text of ours anywhere else. */
export function standsAsLaid(desired: DesiredSheet, { cells }: SheetSnapshot, found: readonly (Pick<TableSnapshot, "place"> | undefined)[]): boolean {
  const heading = desired.cells[0];
  return (
    cells !== null &&
    heading !== undefined &&
    holds(cells, heading) &&
    desired.tables.every(({ place }, index) => found[index]?.place.row === place.row && found[index].place.column === place.column) &&
    !hasMoved(desired.cells, cells)
  );
}

type Cells = NonNullable<SheetSnapshot["cells"]>;

function holds(cells: Cells, { at, value }: DesiredCell): boolean {
  return isSameValue(cells[at.row]?.[at.column]?.value ?? null, value);
}

/** Whether a text of ours is not in its place but stands somewhere else: rows or columns came in. */
function hasMoved(wanted: readonly DesiredCell[], cells: Cells): boolean {
  const texts = wanted.filter(({ owner, value }) => owner === "plan" && typeof value === "string" && value !== "");
  const missing = new Set(texts.filter((cell) => !holds(cells, cell)).map(({ value }) => value));
  if (missing.size === 0) return false;
  const places = new Set(texts.map(({ at, value }) => `${addressText(at)} ${String(value)}`));
  return cells.some((line, row) => line.some(({ value }, column) => missing.has(value) && !places.has(`${addressText({ row, column })} ${String(value)}`)));
}
