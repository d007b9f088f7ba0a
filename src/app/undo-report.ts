import type { WorkbookFault } from "../core/workbook/workbook-fault";

/** What putting the last update back came to. */
export interface UndoReport {
  /** The moment of the update that was put back. */
  readonly moment: string;
  /** Cells that stand again as they stood before the update. */
  readonly restored: number;
  readonly left: UndoLeft;
  /** 変更ID of the revisions that the update recorded and that still stand on 計画変更: unless a person deletes their rows, the next update brings back what follows from them. */
  readonly revisions: readonly string[];
  /** Whether what was put back could not be told in 更新記録, as when that sheet is locked. */
  readonly isUntold: boolean;
  /** Why it ended early; `null` when it did not. Undoing again then puts back what was not reached. */
  readonly fault: WorkbookFault | null;
}

/** Cells of the update that an undo did not put back, by why, in numbers. */
export interface UndoLeft {
  /** They no longer hold what the update wrote, or nobody can say which row is theirs: left as they are. */
  readonly changed: number;
  /** They stand on sheets that a password keeps closed. */
  readonly locked: number;
  /** Those sheets, as the workbook names them. */
  readonly lockedSheets: readonly string[];
  /** The undo was stopped or failed before it came to them, as far as the workbook tells. */
  readonly notReached: number;
}

/** There is no update to put back: none was made, or it was put back already. */
export interface NothingToUndo {
  readonly code: "nothingToUndo";
  readonly detail: Record<string, never>;
}
