import { updateLogTable } from "../core/contract/tables";
import { passwordFound } from "../core/workbook/password-found";
import type { Conflict } from "../core/workbook/workbook-port";

/** What was left alone, told apart by what a person can do about it. */
export interface LeftAlone {
  /** The sheets, as the workbook names them, that a password keeps closed. */
  readonly lockedSheets: readonly string[];
  /** How many places had moved. */
  readonly moved: number;
  /** Whether something that was written did not get into 更新記録. */
  readonly isUntold: boolean;
}

/** Tells places that had moved from those on sheets that a password keeps closed. */
export function leftAlone(conflicts: readonly Conflict[]): LeftAlone {
  const locked = conflicts.filter(({ found }) => found === passwordFound);
  const untold = conflicts.filter(({ change }) => change.kind === "appendRow" && change.contract === updateLogTable.name);
  const sheets = locked.flatMap(({ change }) => ("sheet" in change && typeof change.sheet === "string" ? [change.sheet] : []));
  const moved = conflicts.filter((conflict) => !locked.includes(conflict) && !untold.includes(conflict));
  return { lockedSheets: [...new Set(sheets)], moved: moved.length, isUntold: untold.length > 0 };
}
