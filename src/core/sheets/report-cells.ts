import { noValue } from "../outputs/printed-cell";
import type { SummaryCell } from "../summary/document/summary-document";
import type { CellValue } from "../workbook/cell";
import type { CellFormat } from "../workbook/cell-format";
import { serialOfDate } from "../workbook/serial-date";
import { colors, numberFormats } from "./palette";

/** What a cell of the report holds, and what its kind adds to its look. */
export interface ReportCell {
  readonly value: CellValue;
  readonly format: CellFormat;
}

/**
 * A value of the summary as a cell of the report: figures stay numbers, shares
 * as ratios, differences in points, days as serial numbers of the 1900 system.
 * Their units are number formats.
 */
export function reportCell(cell: SummaryCell, isUnitNamed: boolean): ReportCell {
  switch (cell.kind) {
    case "text":
      return { value: cell.text, format: {} };
    case "count":
      return { value: cell.value, format: figure(isUnitNamed ? numberFormats.integer : `${numberFormats.integer}"${cell.unit}"`) };
    case "share":
      return { value: cell.tenths / 1000, format: figure(numberFormats.percent) };
    case "points":
      return { value: cell.tenths / 10, format: figure(numberFormats.points) };
    case "day":
      return { value: serialOfDate(cell.day), format: { numberFormat: numberFormats.date, horizontal: "center" } };
    case "none":
      return { value: cell.state ?? noValue, format: { horizontal: "center", fontColor: colors.muted } };
  }
}

function figure(numberFormat: string): CellFormat {
  return { numberFormat, horizontal: "right", wrap: false };
}
