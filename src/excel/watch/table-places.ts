import { askStructure } from "../read/read-structure";
import { roundTrip } from "../requests/round-trip";
import type { Rectangle } from "../write/rectangle";
import { areasOf, meets } from "./areas";
import { type RowsChanged, type TableRowsChanged, withRows } from "./table-rows-changed";

/** A table by the sheet it stands on and its place there, header row included. */
interface TablePlaceFact {
  readonly table: string;
  readonly sheetId: string;
  readonly block: Rectangle;
}

/** What an edit came to: the rows it changed, and whether the known places no longer fit after it. */
export interface ResolvedEdit {
  readonly changed: readonly TableRowsChanged[];
  readonly isStale: boolean;
}

/** Where the tables of a workbook stand, as far as is known, so that an edit is told its table without asking Excel. */
export class TablePlaces {
  #places: readonly TablePlaceFact[] = [];

  /** Learns the places anew, in two round trips. */
  async refresh(context: Excel.RequestContext): Promise<void> {
    const answer = askStructure(context);
    await roundTrip(context);
    const { sheets, tables } = answer();
    const ids = new Map(sheets.map(({ name, id }) => [name, id]));
    const ranges = tables.map((fact) => {
      const range = context.workbook.tables.getItem(fact.name).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { fact, range };
    });
    await roundTrip(context);
    this.#places = ranges.map(({ fact, range }) => ({
      table: fact.name,
      sheetId: ids.get(fact.sheet) ?? "",
      block: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    }));
  }

  /**
   * Which rows of which tables an edit of an address touched. An edit of a
   * header, or right below or beside a table, may have changed the table itself.
   */
  resolved(sheetId: string, address: string): ResolvedEdit {
    const areas = areasOf(address);
    const near = this.#places.filter((place) => place.sheetId === sheetId && areas.some((area) => meets(area, grown(place.block))));
    const changed = near.flatMap(({ table, block }) => areas.flatMap((area) => (meets(area, block) ? [{ table, rows: rowsOf(area, block) }] : [])));
    const isStale = near.some(({ block }) => areas.some((area) => !isInside(area, block) || area.row <= block.row));
    return { changed: withRows([], changed), isStale: isStale || areas.length === 0 };
  }

  /** All rows of all tables of a sheet: after rows or columns came in or went. */
  wholeSheet(sheetId: string): TableRowsChanged[] {
    return this.#places.filter((place) => place.sheetId === sheetId).map(({ table }) => ({ table, rows: "all" }));
  }
}

function grown({ row, column, rows, columns }: Rectangle): Rectangle {
  return { row, column, rows: rows + 1, columns: columns + 1 };
}

function isInside(area: Rectangle, block: Rectangle): boolean {
  return area.row >= block.row && area.row + area.rows <= block.row + block.rows && area.column >= block.column && area.column + area.columns <= block.column + block.columns;
}

/** Rows of the data, counted from 0; an edited header concerns them all. */
function rowsOf(area: Rectangle, block: Rectangle): RowsChanged {
  if (area.row <= block.row) return "all";
  return [area.row - block.row - 1, Math.min(area.row + area.rows, block.row + block.rows) - block.row - 2];
}
