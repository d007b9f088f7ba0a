import type { EditedCells, EditedSpan } from "../../core/workbook/edited-cells";
import type { Rectangle } from "../write/rectangle";
import { areasOf, isInside, meets } from "./areas";
import { type WatchedPlace, whole } from "./watched-place";

/** Cells of a sheet, as an event names them. */
export interface SheetCells {
  readonly sheetId: string;
  readonly address: string;
}

/** The rows of tables and the names that cells belong to. */
export interface LocatedEdits {
  readonly edits: readonly EditedCells[];
  /** Whether all of the cells are data of these tables, or cells of these names; others may belong to a table that grew, or say where one ends. */
  readonly isAllData: boolean;
}

/** What cells belong to, by where tables and names stand. Cells of a header concern the whole table; so do, on their sheet, cells that cannot be read. */
export function locatedEdits(places: readonly WatchedPlace[], { sheetId, address }: SheetCells): LocatedEdits {
  const here = places.filter((place) => place.sheetId === sheetId);
  const areas = areasOf(address);
  if (areas === null) return { edits: here.map(whole), isAllData: false };
  return {
    edits: here.flatMap((place) => areas.filter((area) => meets(area, place.block)).map((area) => editOf(area, place))),
    isAllData: areas.every((area) => here.some((place) => isInside(area, dataOf(place)))),
  };
}

/**
 * Whether cells are to be looked at once more when a person leaves them: cells
 * of a name, data of a table, or cells below it, where it would be if somebody
 * had drawn it longer, which raises no event.
 */
export function mayHoldData(places: readonly WatchedPlace[], { sheetId, address }: SheetCells): boolean {
  const areas = areasOf(address) ?? [];
  return places
    .filter((place) => place.sheetId === sheetId)
    .some(({ block, ...thing }) => areas.some((area) => ("name" in thing ? meets(area, block) : area.row + area.rows - 1 > block.row && meets({ ...area, row: block.row, rows: 1 }, block))));
}

/** Whether cells and a place have a cell in common, or may have. */
export function concern({ sheetId, address }: SheetCells, place: WatchedPlace): boolean {
  return place.sheetId === sheetId && (areasOf(address)?.some((area) => meets(area, place.block)) ?? true);
}

function dataOf(place: WatchedPlace): Rectangle {
  const { block } = place;
  return "table" in place ? { ...block, row: block.row + 1, rows: block.rows - 1 } : block;
}

function editOf(area: Rectangle, place: WatchedPlace): EditedCells {
  return "table" in place ? { table: place.table, rows: rowsOf(area, place.block) } : { name: place.name };
}

/** Rows of the data, counted from 0; an edited header concerns them all. */
function rowsOf(area: Rectangle, block: Rectangle): EditedSpan {
  if (area.row <= block.row) return "all";
  return [area.row - block.row - 1, Math.min(area.row + area.rows, block.row + block.rows) - block.row - 2];
}
