import type { CalendarDate } from "../../plan/calendar-date";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { SummaryCell, SummaryColumn, SummaryRow } from "./summary-document";

/** A text; where there is none, why. */
export function textCell(text: string | null, state: string | null = null): SummaryCell {
  return text === null || text === "" ? noCell(state) : { kind: "text", text };
}

/** A number of things; where it was not entered, why. */
export function countCell(value: number | null, unit = "件", state: string | null = null): SummaryCell {
  return value === null ? noCell(state) : { kind: "count", value, unit };
}

/** A share in tenths of a percent; where there is none, why. */
export function shareCell(tenths: number | null, state: string | null = null): SummaryCell {
  return tenths === null ? noCell(state) : { kind: "share", tenths };
}

/** A difference in tenths of a point; where there is none, why. */
export function pointsCell(tenths: number | null, state: string | null = null): SummaryCell {
  return tenths === null ? noCell(state) : { kind: "points", tenths };
}

/** A day; where there is none, why. */
export function dayCell(day: CalendarDate | null, state: string | null = null): SummaryCell {
  return day === null ? noCell(state) : { kind: "day", day };
}

/** No value: not entered, or why. */
function noCell(state: string | null = null): SummaryCell {
  return { kind: "none", state };
}

/** A cell that is of a year of its own, not its column's; `null` = its column's. */
export function ofYear(cell: SummaryCell, year: FiscalYear | null): SummaryCell {
  return year === null ? cell : { ...cell, year };
}

/** A column that names its rows. */
export function labelColumn(header: string, year: FiscalYear, width: number): SummaryColumn {
  return { header, isLabel: true, year, width };
}

/** A column of values. */
export function valueColumn(header: string, year: FiscalYear, width: number): SummaryColumn {
  return { header, isLabel: false, year, width };
}

/** A line of cells. */
export function row(cells: readonly SummaryCell[], isTotal = false): SummaryRow {
  return { cells, isTotal };
}
