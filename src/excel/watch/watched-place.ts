import type { EditedCells } from "../../core/workbook/edited-cells";
import type { Rectangle } from "../write/rectangle";

/** A table by the sheet it stands on and its place there, header row included, totals left out. */
export interface TablePlace {
  readonly table: string;
  readonly sheetId: string;
  readonly block: Rectangle;
}

/** The cells of a workbook name, by their sheet and their place there. */
export interface NamePlace {
  readonly name: string;
  readonly sheetId: string;
  readonly block: Rectangle;
}

/** Where edits are looked out for. */
export type WatchedPlace = TablePlace | NamePlace;

/** A place of which any cell may have changed. */
export function whole(place: WatchedPlace): EditedCells {
  return "table" in place ? { table: place.table, rows: "all" } : { name: place.name };
}

/** Whether two places are of the same table or name, or an edit is of a place. */
export function isSameThing(left: WatchedPlace | EditedCells, right: WatchedPlace): boolean {
  return "table" in right ? "table" in left && left.table === right.table : "name" in left && left.name === right.name;
}
