import { textsBeforeReport } from "../core/sheets/attainment-sheet";
import { reportDigest } from "../core/sheets/report-digest";
import { loggedContent } from "../core/update/logged-content";
import { type LogLine, logOperations } from "../core/update/log-line";
import { addressText, columnLetters } from "../core/workbook/address";
import { blankContent, type CellContent, type LayReport } from "../core/workbook/command";
import { laidReport } from "../core/workbook/laid-report";
import type { Naming } from "../core/workbook/naming";
import { isSameContent } from "../core/workbook/same-content";

/** A cell that gives way, and what comes in its place. */
interface Replaced {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** So many cells get a line of their own; what more there is shares lines, or the request would become too long. */
const mostOwnLines = 50;

/** Characters in a shared line: a cell takes 32,767. */
const mostCharacters = 20_000;

/**
 * What 更新記録 keeps of cells that give way to a report although they were not
 * ours alone: what stood in each. Rows that stand in the new report too, cells
 * that will hold the same, and what the sheet was made with, are not lost.
 */
export function replacedLines(command: LayReport, naming: Naming): LogLine[] {
  const cells = replacedCells(command, naming);
  const isLong = ({ before }: Replaced): boolean => String(loggedContent(before)).length > mostCharacters / 2;
  const own = cells.filter((cell, index) => index < mostOwnLines || isLong(cell));
  const others = cells.filter((cell) => !own.includes(cell)).map((cell) => `${addressText(cell)}: ${String(loggedContent(cell.before))}`);
  const line = { operation: logOperations.reported, table: null, reason: `「${command.sheet}」を作り直す前に、ここにあった内容です` };
  return [
    ...own.map(({ row, column, before, after }): LogLine => ({ ...line, rows: [String(row + 1)], column: columnLetters(column), cell: { before, after } })),
    ...shared(others).map((text): LogLine => ({ ...line, rows: [], column: null, cell: { before: { value: text, formula: null }, after: blankContent } })),
  ];
}

function replacedCells(command: LayReport, naming: Naming): Replaced[] {
  const laid = laidReport(command, naming);
  const standing = new Set(laid.map((line) => reportDigest([line])));
  const ours = new Set<unknown>(textsBeforeReport);
  return command.before.flatMap((line, row) =>
    standing.has(reportDigest([line]))
      ? []
      : line.flatMap((before, column): Replaced[] => {
          const after = laid[row]?.[column] ?? blankContent;
          const isKept = isSameContent(before, blankContent) || isSameContent(before, after) || (before.formula === null && ours.has(before.value));
          return isKept ? [] : [{ row, column, before, after }];
        }),
  );
}

/** Texts put together as long as they fit a line. */
function shared(texts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last === undefined || last.length + text.length > mostCharacters) lines.push(text);
    else lines[lines.length - 1] = `${last}\n${text}`;
  }
  return lines;
}
