import type { FinishSheet } from "../../core/workbook/change";
import { blankContent, type LayReport, type Step } from "../../core/workbook/command";
import { coveredCells } from "../../core/workbook/covered-cells";
import { laidReport } from "../../core/workbook/laid-report";
import type { MemoryBook } from "../../core/workbook/memory-book";
import { mergedRuns } from "../../core/workbook/merged-runs";
import type { Naming } from "../../core/workbook/naming";
import { isSameContent } from "../../core/workbook/same-content";
import { isWritten } from "./is-written";
import type { Replacement } from "./replace-cells";

/** Queues taking cells apart that should not have been merged: what they covered can be seen once it is put back. Of a sheet that was finished, those that cover nothing stay. */
export function queueUnmerging(context: Excel.RequestContext, step: Step, before: MemoryBook): void {
  const sheet = isMerging(step) ? before.sheet(step.sheet) : undefined;
  if (!isMerging(step) || sheet === undefined) return;
  const cells = step.kind === "layReport" ? cellsOf(step) : cellsOf(step).filter((cell) => coveredCells([cell]).some(({ row, column }) => !isSameContent(sheet.cell(row, column), blankContent)));
  for (const { row, column, rows, columns } of mergedRuns(cells)) context.workbook.worksheets.getItem(step.sheet).getRangeByIndexes(row, column, rows, columns).unmerge();
}

/** What stood in the cells of a report that should not have been laid, or under cells that were merged when a sheet was finished. */
export function laidReplacements(step: Step, before: MemoryBook, naming: Naming): Replacement[] {
  const sheet = isMerging(step) ? before.sheet(step.sheet) : undefined;
  if (!isMerging(step) || sheet === undefined) return [];
  const laid = step.kind === "layReport" ? laidReport(step, naming).flatMap((line, row) => line.map((written, column) => ({ row, column, written }))) : coveredCells(cellsOf(step)).map((at) => ({ ...at, written: blankContent }));
  return laid.flatMap(({ row, column, written }): Replacement[] => {
    const content = sheet.cell(row, column);
    if (isWritten(content, written, "")) return [];
    // Where the writing broke off, a cell may have been emptied and not been written.
    const isOurs: Replacement["isOurs"] = (there) => isSameContent(there, blankContent) || isWritten(there, written, "");
    return [{ cell: (context) => context.workbook.worksheets.getItem(step.sheet).getRangeByIndexes(row, column, 1, 1), isOurs, content }];
  });
}

function isMerging(step: Step): step is LayReport | FinishSheet {
  return step.kind === "layReport" || step.kind === "finishSheet";
}

function cellsOf(step: LayReport | FinishSheet): LayReport["report"]["cells"] {
  return step.kind === "layReport" ? step.report.cells : (step.made?.sheet.cells ?? []);
}
