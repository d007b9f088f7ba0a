import type { Rectangle } from "../write/rectangle";
import { areasOf, isInside, meets } from "./areas";
import type { TablePlace } from "./table-places";
import { type RowsChanged, type TableRowsChanged, whole } from "./table-rows-changed";

/** Cells of a sheet, as an event names them. */
export interface SheetCells {
  readonly sheetId: string;
  readonly address: string;
}

/** The rows of tables that cells belong to. */
export interface LocatedRows {
  readonly changed: readonly TableRowsChanged[];
  /** Whether all of the cells are data of these tables; others may belong to a table that grew, or say where one ends. */
  readonly isAllData: boolean;
}

/** The rows that cells belong to, by where tables stand. Cells of a header concern the whole table; so do, on their sheet, cells that cannot be read. */
export function locatedRows(places: readonly TablePlace[], { sheetId, address }: SheetCells): LocatedRows {
  const here = places.filter((place) => place.sheetId === sheetId);
  const areas = areasOf(address);
  if (areas === null) return { changed: here.map(whole), isAllData: false };
  return {
    changed: here.flatMap(({ table, block }) => areas.flatMap((area) => (meets(area, block) ? [{ table, rows: rowsOf(area, block) }] : []))),
    isAllData: areas.every((area) => here.some(({ block }) => isInside(area, { ...block, row: block.row + 1, rows: block.rows - 1 }))),
  };
}

/**
 * Whether cells are data of a table, or below it, where it would be if somebody
 * had drawn it longer: that raises no event.
 */
export function reachBelowHeader(places: readonly TablePlace[], { sheetId, address }: SheetCells): boolean {
  const areas = areasOf(address) ?? [];
  return places.some(({ sheetId: there, block }) => there === sheetId && areas.some((area) => area.row + area.rows - 1 > block.row && meets({ ...area, row: block.row, rows: 1 }, block)));
}

/** Whether cells and a table have a cell in common, or may have. */
export function concern({ sheetId, address }: SheetCells, place: TablePlace): boolean {
  return place.sheetId === sheetId && (areasOf(address)?.some((area) => meets(area, place.block)) ?? true);
}

/** Rows of the data, counted from 0; an edited header concerns them all. */
function rowsOf(area: Rectangle, block: Rectangle): RowsChanged {
  if (area.row <= block.row) return "all";
  return [area.row - block.row - 1, Math.min(area.row + area.rows, block.row + block.rows) - block.row - 2];
}
