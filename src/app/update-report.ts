import type { Revision } from "../core/plan/revision";
import type { Change } from "../core/workbook/change";
import type { Step } from "../core/workbook/command";
import type { WorkbookFault } from "../core/workbook/workbook-fault";
import type { Conflict } from "../core/workbook/workbook-port";

/** What became of an update. */
export interface UpdateReport {
  readonly applied: readonly Change[];
  /** Left as they are: the workbook moved since it was read. Rows that did not get into 計画変更 or 更新記録 are among them. */
  readonly conflicts: readonly Conflict[];
  /** Still to be written, because the program that holds the workbook failed: running the update again writes them. */
  readonly unwritten: readonly Change[];
  /** Sent before the program failed, and nobody can say whether they were written: the workbook could not be read again, or no longer tells. */
  readonly unknown: readonly Step[];
  /** Revisions recorded in 計画変更. */
  readonly recorded: readonly Revision[];
  /** Why the update ended early; `null` when it did not. */
  readonly fault: WorkbookFault | null;
  /** Entry cells filled in, before (with those that recording revisions fills in) and after; `null` where the workbook was or could not be read again. */
  readonly entries: { readonly before: number; readonly after: number | null };
}
