import type { CellContent } from "../workbook/command";

/** What was done, as 更新記録 calls it; `left` takes back a line of what was not written after all; `reported` tells of a report, which changes nothing of the plan. */
export const logOperations = { made: "作成", updated: "更新", recorded: "計画変更を記録", undone: "元に戻す", left: "見送り", reported: "達成状況の作成" } as const;
export type LogOperation = (typeof logOperations)[keyof typeof logOperations];

/** One line of 更新記録: something that was, or is about to be, written. */
export interface LogLine {
  readonly operation: LogOperation;
  /** The contract's name of the table, or `null` where the line is about the workbook as a whole. */
  readonly table: string | null;
  /** The ids of the rows in which the same was done. */
  readonly rows: readonly string[];
  /** The contract's header; `null` when the line is not about cells. */
  readonly column: string | null;
  /** What stood in the cell, and what stands there now; `null` when the line is not about cells. */
  readonly cell: { readonly before: CellContent; readonly after: CellContent } | null;
  /** 理由: why, in words for people. */
  readonly reason: string;
}
