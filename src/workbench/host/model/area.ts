/** A rectangle of a sheet's cells, rows and columns counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a sheet since Excel 2007. */
export const sheetRows = 1_048_576;
/** Columns of a sheet since Excel 2007. */
export const sheetColumns = 16_384;

/** Every cell of a sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** The last row of an area, still inside it. */
export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

/** The last column of an area, still inside it. */
export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

/** The area between two corners, both included. */
export function areaBetween(firstRow: number, firstColumn: number, endRow: number, endColumn: number): Area {
  return { row: firstRow, column: firstColumn, rows: endRow - firstRow + 1, columns: endColumn - firstColumn + 1 };
}

/** Whether an area has cells and all of them are on the sheet. */
export function isOnSheet(area: Area): boolean {
  return area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0 && lastRow(area) < sheetRows && lastColumn(area) < sheetColumns;
}

/** Whether an area takes whole rows or columns of the sheet: Excel calls such a range unbounded. */
export function isUnbounded(area: Area): boolean {
  return area.rows === sheetRows || area.columns === sheetColumns;
}

/** The cells two areas share, or `null`. */
export function intersection(left: Area, right: Area): Area | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const common = areaBetween(row, column, Math.min(lastRow(left), lastRow(right)), Math.min(lastColumn(left), lastColumn(right)));
  return common.rows > 0 && common.columns > 0 ? common : null;
}

/** Whether two areas share a cell. */
export function overlaps(left: Area, right: Area): boolean {
  return intersection(left, right) !== null;
}

/** Whether every cell of `inner` is in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return inner.row >= outer.row && inner.column >= outer.column && lastRow(inner) <= lastRow(outer) && lastColumn(inner) <= lastColumn(outer);
}

/** The smallest area that holds both. */
export function boundingArea(left: Area, right: Area): Area {
  return areaBetween(
    Math.min(left.row, right.row),
    Math.min(left.column, right.column),
    Math.max(lastRow(left), lastRow(right)),
    Math.max(lastColumn(left), lastColumn(right)),
  );
}

/** What is left of `area` without `hole`, in at most four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  return [
    areaBetween(area.row, area.column, common.row - 1, lastColumn(area)),
    areaBetween(lastRow(common) + 1, area.column, lastRow(area), lastColumn(area)),
    areaBetween(common.row, area.column, lastRow(common), common.column - 1),
    areaBetween(common.row, lastColumn(common) + 1, lastRow(common), lastColumn(area)),
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}

/** Whether every cell of an area is in one of the others. */
export function isCovered(area: Area, by: readonly Area[]): boolean {
  return by.reduce<readonly Area[]>((left, cover) => left.flatMap((rest) => without(rest, cover)), [area]).length === 0;
}
