import { type Area, isUnbounded, lastColumn, lastRow, sheetColumns, sheetRows } from "../model/area";
import type { RangePlace } from "../model/range-place";
import type { Sheet } from "../model/sheet";
import { columnPoints, rowPoints } from "../operations/measures";
import { assertAllowed } from "../operations/protection";
import type { Scalar } from "../protocol/host-class";
import { wireBoolean } from "../protocol/wire-value";
import type { Session } from "./session";

type RangeScalar = Scalar<RangePlace, Session>;

/** Where a range lies in points, and whether its rows and columns are in sight (`null` = some are). */
export const rangeMeasures = {
  Left: { get: ({ sheet, area }) => totalOf(0, area.column, (column) => columnPoints(sheet, column)) },
  Top: { get: ({ sheet, area }) => totalOf(0, area.row, (row) => rowPoints(sheet, row)) },
  Width: { get: ({ sheet, area }) => totalOf(area.column, area.columns, (column) => columnPoints(sheet, column)) },
  Height: { get: ({ sheet, area }) => totalOf(area.row, area.rows, (row) => rowPoints(sheet, row)) },
  Hidden: { get: ({ sheet, area }) => rowsHidden(sheet, area) === true || columnsHidden(sheet, area) === true },
  RowHidden: {
    get: ({ sheet, area }) => rowsHidden(sheet, area),
    set: ({ sheet, area }, value, { book }) => {
      assertAllowed(sheet, "formatRows");
      for (let row = area.row; row <= lastRow(area); row += 1) sheet.rows.set(row, { ...sheet.rowState(row), isHidden: wireBoolean(value) });
      book.announce({ kind: "rowHiddenChanged", sheet, area });
    },
  },
  ColumnHidden: {
    get: ({ sheet, area }) => columnsHidden(sheet, area),
    set: ({ sheet, area }, value) => {
      assertAllowed(sheet, "formatColumns");
      for (let column = area.column; column <= lastColumn(area); column += 1) sheet.columns.set(column, { ...sheet.columnState(column), isHidden: wireBoolean(value) });
    },
  },
} satisfies { readonly [name: string]: RangeScalar };

function totalOf(first: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + Math.min(count, 100_000); index += 1) total += size(index);
  return total;
}

function rowsHidden(sheet: Sheet, area: Area): boolean | null {
  if (area.rows === sheetRows) return false;
  return common(area.row, area.rows, (row) => sheet.rowState(row).isHidden);
}

function columnsHidden(sheet: Sheet, area: Area): boolean | null {
  if (isUnbounded(area) && area.columns === sheetColumns) return false;
  return common(area.column, area.columns, (column) => sheet.columnState(column).isHidden);
}

function common(first: number, count: number, isHidden: (index: number) => boolean): boolean | null {
  const expected = isHidden(first);
  for (let index = first + 1; index < first + count; index += 1) if (isHidden(index) !== expected) return null;
  return expected;
}
