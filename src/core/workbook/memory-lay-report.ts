import { invariant } from "../shared/invariant";
import { addressText } from "./address";
import { assertUncovered } from "./assert-uncovered";
import { isOverlapping } from "./cell-area";
import { emptyCell } from "./cell";
import { blankContent, type LayReport } from "./command";
import { laidReport, reportArea } from "./laid-report";
import type { MemoryBook } from "./memory-book";
import { mergedRows } from "./merged-runs";
import type { Naming } from "./naming";
import { isSameContent } from "./same-content";
import { tableFound } from "./table-found";

/** Lays a report anew where the sheet still stands as it was read, or says what was found; then nothing was written. */
export function layReport(book: MemoryBook, step: LayReport, naming: Naming): string | null {
  const { before, report } = step;
  invariant(report.tables.length === 0 && report.charts.length === 0, "a report has cells outside tables only");
  assertUncovered(report);
  const sheet = book.sheet(step.sheet);
  if (sheet === undefined) return `no sheet ${step.sheet}`;
  const area = reportArea(step);
  const { rows, columns } = area;
  if (rows === 0 || columns === 0) return null;
  if (book.isTableIn(sheet, area, { row: rows - 1, column: columns - 1 })) return tableFound;
  const laid = laidReport(step, naming);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isSameContent(sheet.cell(row, column), before[row]?.[column] ?? blankContent)) return `something else at ${addressText({ row, column })}`;
    }
  }
  for (const [row, line] of laid.entries()) {
    for (const [column, content] of line.entries()) {
      const isBlank = isSameContent(content, blankContent);
      if (!isBlank || sheet.cell(row, column) !== emptyCell) sheet.set(row, column, isBlank ? emptyCell : { ...emptyCell, ...content });
    }
  }
  sheet.merged = [...sheet.merged.filter((merged) => !isOverlapping(merged, area)), ...mergedRows(report.cells)];
  return null;
}
