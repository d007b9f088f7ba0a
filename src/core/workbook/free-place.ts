import { lastIndex } from "../shared/last-index";
import type { CellAddress } from "./address";
import { isBlank } from "./cell";
import type { DesiredTable } from "./desired-state";
import type { SheetSnapshot } from "./snapshot";
import { tableHeight } from "./table-height";

/** A part of a sheet that a table takes, its header row included. */
export interface TakenPlace {
  readonly place: CellAddress;
  readonly rows: number;
  readonly columns: number;
}

/** Where a table of ours can be laid on a sheet that is there: in its wished place, or below everything where something is in the way. */
export function freePlace(wanted: DesiredTable, sheet: SheetSnapshot | undefined, taken: readonly TakenPlace[]): CellAddress {
  const { place, columns } = wanted;
  const rows = tableHeight(wanted);
  const cells = sheet?.cells ?? [];
  const isEmpty = cells.slice(place.row, place.row + rows + 1).every((line) => line.slice(place.column, place.column + columns.length).every(isBlank));
  const isFree = isEmpty && !taken.some((other) => overlaps(other, { place, rows, columns: columns.length }));
  // Programs differ in whether blank rows at the end count as used.
  const lowest = Math.max(lastIndex(cells, (line) => !line.every(isBlank)), ...taken.map((other) => other.place.row + other.rows));
  return isFree ? place : { row: lowest + 2, column: place.column };
}

function overlaps(one: TakenPlace, other: TakenPlace): boolean {
  return (
    one.place.row <= other.place.row + other.rows && other.place.row <= one.place.row + one.rows &&
    one.place.column < other.place.column + other.columns && other.place.column < one.place.column + one.columns
  );
}
