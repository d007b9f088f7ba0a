import { Tally } from "../shared/tally";
import type { LogLine } from "./log-line";
import { loggedContent } from "./logged-content";
import { sharedLines } from "./shared-lines";

/** What lines of 更新記録 say that others do not, row by row: it does not matter which rows share a line. */
export function linesWithout(lines: readonly LogLine[], others: readonly LogLine[]): LogLine[] {
  const told = new Tally(others.flatMap(ofOneRow).map(lineText));
  return sharedLines(lines.flatMap(ofOneRow).filter((line) => !told.take(lineText(line))));
}

/** What lines of 更新記録 say that others say too. */
export function linesAmong(lines: readonly LogLine[], others: readonly LogLine[]): LogLine[] {
  return linesWithout(lines, linesWithout(lines, others));
}

function ofOneRow(line: LogLine): LogLine[] {
  return line.rows.length === 0 ? [line] : line.rows.map((row) => ({ ...line, rows: [row] }));
}

/** What 更新記録 shows of a line, so that one read there is equal to the one written. */
function lineText({ operation, table, rows, column, cell, reason }: LogLine): string {
  return JSON.stringify([operation, table, rows, column, cell === null ? null : [cell.before, cell.after].map((content) => String(loggedContent(content) ?? "")), reason]);
}
