import { areaBetween, type Area, intersection, lastRow } from "../model/area";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { enterContent, type Entered, type EntrySettings } from "./enter-content";

/*
 * What desktop Excel makes of requests that meet rows hidden by a filter; the
 * sources stand with the setting `underFilter`; assumed: `underFilter`.
 */

/** Whether an area has several rows and a filter hides one of them. */
export function isAcrossFilter(sheet: Sheet, area: Area): boolean {
  return area.rows > 1 && rowsOf(area).some((row) => isFilteredOut(sheet, row));
}

/** Puts the content meant for the first row into every row in sight. */
export function enterInSight(book: Book, sheet: Sheet, area: Area, entered: Entered, settings: EntrySettings): void {
  const first = "everywhere" in entered ? entered : { rows: entered.rows.slice(0, 1) };
  for (const row of rowsOf(area)) if (!isFilteredOut(sheet, row)) enterContent(book, sheet, { ...area, row, rows: 1 }, first, settings);
}

/** Whether an area has data cells of a table whose filter is set. */
export function isInFilteredTable(sheet: Sheet, area: Area): boolean {
  return sheet.tables.some((table) => table.isFiltered && intersection(table.bodyArea, area) !== null);
}

function isFilteredOut(sheet: Sheet, row: number): boolean {
  if (!sheet.rowState(row).isHidden) return false;
  const bodies = sheet.tables.filter(({ isFiltered }) => isFiltered).map(({ bodyArea }) => bodyArea);
  const own = sheet.filter === null || sheet.filter.columns.length === 0 ? [] : [areaBetween(sheet.filter.range.first.row, sheet.filter.range.first.column, sheet.filter.range.last.row, sheet.filter.range.last.column)];
  return [...bodies, ...own].some((area) => row >= area.row && row <= lastRow(area));
}

function rowsOf(area: Area): number[] {
  return Array.from({ length: area.rows }, (_, index) => area.row + index);
}
