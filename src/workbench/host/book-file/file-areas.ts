import type { FileRange } from "../../../file/book/file-range";
import { type Area, areaBetween, lastColumn, lastRow } from "../model/area";

/** A file's rectangle as the host counts it. */
export function areaOfRange({ first, last }: FileRange): Area {
  return areaBetween(first.row, first.column, last.row, last.column);
}

/** The host's rectangle as a file counts it. */
export function rangeOfArea(area: Area): FileRange {
  return { first: { row: area.row, column: area.column }, last: { row: lastRow(area), column: lastColumn(area) } };
}
