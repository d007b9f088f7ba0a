import type { CellContent } from "../workbook/command";
import type { LogLine } from "./log-line";

/** One cell that a line of 更新記録 tells of. */
export interface LoggedCell {
  /** The contract's name of the table; empty where nobody knows it any more. */
  readonly table: string;
  /** The row's id; empty for a row that people added without one. Rows that bear the same are told each. */
  readonly row: string;
  /** The contract's header. */
  readonly column: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The cells that lines of 更新記録 tell of, one for each row that shares a line. */
export function loggedCells(lines: readonly LogLine[]): LoggedCell[] {
  return lines.flatMap(({ cell, rows, column, table }) => (cell === null ? [] : rows.map((row) => ({ table: table ?? "", row, column: column ?? "", before: cell.before, after: cell.after }))));
}
