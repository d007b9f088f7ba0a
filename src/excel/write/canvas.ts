import { type Rectangle, rectangleText } from "./rectangle";

/** Where rectangles counted from 0 are found in Excel: on a sheet, or within the data rows of a table wherever it stands. */
export interface Canvas {
  readonly range: (context: Excel.RequestContext, rectangle: Rectangle) => Excel.Range;
  /** Several rectangles as one thing, where that can be. */
  readonly areas: ((context: Excel.RequestContext, rectangles: readonly Rectangle[]) => Excel.RangeAreas) | null;
}

/** A sheet by its name. */
export function sheetCanvas(sheet: string): Canvas {
  return {
    range: (context, { row, column, rows, columns }) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns),
    areas: (context, rectangles) => context.workbook.worksheets.getItem(sheet).getRanges(rectangles.map(rectangleText).join(",")),
  };
}

/**
 * The last rows of a table, counted from the first of them: rows that were just
 * appended, whatever happened to those above. Columns are counted as in
 * `headers` and found by these.
 */
export function lastRowsCanvas(table: string, rows: number, headers: readonly string[]): Canvas {
  return {
    range: (context, at) => lastRowsOf(context, table, headers[at.column] ?? "", rows).getOffsetRange(at.row, 0).getResizedRange(at.rows - 1, at.columns - 1),
    areas: null,
  };
}

/** The first of the last rows of a column. */
export function lastRowsOf(context: Excel.RequestContext, table: string, header: string, rows: number): Excel.Range {
  return context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().getLastRow().getOffsetRange(1 - rows, 0);
}
