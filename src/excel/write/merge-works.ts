import type { Step } from "../../core/workbook/command";
import type { DesiredCell } from "../../core/workbook/desired-state";
import { mergedRuns } from "../../core/workbook/merged-runs";
import { rectangleText } from "./rectangle";
import { type Stage, type Work, work } from "./work";

/** What merging one rectangle takes. */
const callsOfRun = 4;

/** Merges the cells outside tables that reach over others with these. What stands in those is dropped by Excel: they must be blank. */
export function mergeWorks(stage: Stage, steps: readonly Step[], cells: readonly DesiredCell[], sheet: string): Work[] {
  const { calls, payload } = mergeSize(cells);
  return calls === 0 ? [] : [work(stage, steps, { calls, payload }, (context) => queueMerges(context, cells, sheet))];
}

/** How much of a request the merging takes. */
export function mergeSize(cells: readonly DesiredCell[]): { readonly calls: number; readonly payload: readonly string[] } {
  const runs = mergedRuns(cells);
  return { calls: runs.length * callsOfRun, payload: runs.map(rectangleText) };
}

/** Queues the merging. */
export function queueMerges(context: Excel.RequestContext, cells: readonly DesiredCell[], sheet: string): void {
  for (const { row, column, rows, columns } of mergedRuns(cells)) context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).merge(true);
}
