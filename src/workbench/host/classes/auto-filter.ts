import { areaBetween, type Area } from "../model/area";
import { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { clearFilters, reapplyFilters } from "../operations/filter-table";
import { hostClass } from "../protocol/host-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import type { WireValue } from "../protocol/wire-value";
import { placeArgument } from "./address-argument";
import { shownValues } from "./column-filter";
import type { Session } from "./session";

interface Filtered {
  readonly of: Sheet | Table;
}

/** The filter of a sheet, or of a table's headers. */
export const autoFilter = hostClass<Filtered, Excel.AutoFilter, Session>("AutoFilter", {
  scalars: {
    Enabled: { get: ({ of }) => (of instanceof Sheet ? of.filter !== null : of.hasFilterButtons) },
    IsDataFiltered: { get: ({ of }) => (of instanceof Sheet ? (of.filter?.columns.length ?? 0) > 0 : of.isFiltered) },
    Criteria: { get: ({ of }): WireValue => (of instanceof Sheet ? [] : of.columns.map(({ filter }) => (filter === null ? {} : { filterOn: "Values", values: filter.shown }))) },
  },
  methods: {
    Apply: ({ of }, args, { book }) => {
      if (!(of instanceof Sheet)) throw invalidArgument("The filter of a table is set through its columns here.");
      const { area } = placeArgument(args, 0, of, book);
      const range = { first: { row: area.row, column: area.column }, last: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 } };
      of.filter = { range, columns: args.isGiven(1) ? [{ column: args.integer(1), shown: shownValues(args.value(2)), showsBlanks: false, other: null }] : [] };
      return answer(null);
    },
    ClearCriteria: ({ of }, _args, { book }) => {
      if (!(of instanceof Sheet)) clearFilters(book, of);
      else if (of.filter !== null) of.filter = { ...of.filter, columns: [] };
      return answer(null);
    },
    Reapply: ({ of }, _args, { book }) => {
      if (!(of instanceof Sheet)) reapplyFilters(book, of);
      return answer(null);
    },
    Remove: ({ of }) => {
      if (of instanceof Sheet) removeFilter(of);
      else of.hasFilterButtons = false;
      return answer(null);
    },
    GetRange: ({ of }, _args, { book, make }) => {
      const area = filteredArea(of);
      if (area === null) throw itemNotFound();
      return make.range(of instanceof Sheet ? of : book.sheetOf(of), area);
    },
    GetRangeOrNullObject: ({ of }, _args, { book, make }) => {
      const area = filteredArea(of);
      return area === null ? null : make.range(of instanceof Sheet ? of : book.sheetOf(of), area);
    },
  },
});

/** The rows that a sheet's own filter hid come into sight again. */
function removeFilter(sheet: Sheet): void {
  const { filter } = sheet;
  sheet.filter = null;
  if (filter === null || filter.columns.length === 0) return;
  for (let row = filter.range.first.row + 1; row <= filter.range.last.row; row += 1) {
    if (sheet.rowState(row).isHidden) sheet.rows.set(row, { ...sheet.rowState(row), isHidden: false });
  }
}

function filteredArea(of: Sheet | Table): Area | null {
  if (!(of instanceof Sheet)) return of.area;
  const range = of.filter?.range;
  return range === undefined ? null : areaBetween(range.first.row, range.first.column, range.last.row, range.last.column);
}
