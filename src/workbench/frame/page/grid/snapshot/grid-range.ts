import type { IRange } from "@univerjs/core";
import { type Area, lastColumn, lastRow } from "../../../../host/model/area";

/** An area as the grid counts it: first and last row and column, both included. */
export function gridRange(area: Area): IRange {
  return { startRow: area.row, startColumn: area.column, endRow: lastRow(area), endColumn: lastColumn(area) };
}
