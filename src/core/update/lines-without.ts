import type { LogLine } from "./log-line";
import { loggedContent } from "./logged-content";
import { sharedLines } from "./shared-lines";

/** What lines of 更新記録 say that others do not, row by row: it does not matter which rows share a line. */
export function linesWithout(lines: readonly LogLine[], others: readonly LogLine[]): LogLine[] {
  const counts = new Map<string, number>();
  for (const line of others.flatMap(ofOneRow)) counts.set(lineText(line), (counts.get(lineText(line)) ?? 0) + 1);
  const left = lines.flatMap(ofOneRow).filter((line) => {
    const count = counts.get(lineText(line)) ?? 0;
    counts.set(lineText(line), count - 1);
    return count <= 0;
  });
  return sharedLines(left);
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
