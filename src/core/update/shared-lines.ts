import type { LogLine } from "./log-line";
import { loggedContent } from "./logged-content";

/** Rows that share a line at most: their ids must fit a cell. */
const mostRows = 500;

/** Lines of 更新記録 in which those that say the same of several rows have become one. */
export function sharedLines(lines: readonly LogLine[]): LogLine[] {
  const groups = new Map<string, { readonly line: LogLine; readonly rows: string[] }>();
  for (const line of lines) {
    const { before, after } = line.cell ?? {};
    const told = JSON.stringify([line.operation, line.table, line.column, line.reason, before && loggedContent(before), after && loggedContent(after)]);
    const group = groups.get(told);
    if (group === undefined) groups.set(told, { line, rows: [...line.rows] });
    else group.rows.push(...line.rows);
  }
  return [...groups.values()].flatMap(({ line, rows }) =>
    Array.from({ length: Math.max(1, Math.ceil(rows.length / mostRows)) }, (_, part) => ({ ...line, rows: rows.slice(part * mostRows, (part + 1) * mostRows) })),
  );
}
