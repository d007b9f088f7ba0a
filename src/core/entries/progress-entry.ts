import { progressTable } from "../contract/tables";
import { numberIn, textIn } from "./cell-reading";
import type { EntryRow } from "./entry-row";

/** What a department entered for one initiative and fiscal year. `null` = not entered. */
export interface ProgressEntry {
  readonly status: string | null;
  readonly result: string | null;
  /** 課題・次年度の対応. */
  readonly remedy: string | null;
  readonly unitsTotal: number | null;
  readonly unitsDone: number | null;
}

/** A progress row nobody has filled in. */
export const emptyProgress: ProgressEntry = { status: null, result: null, remedy: null, unitsTotal: null, unitsDone: null };

/** The entry on a row of 進捗入力. */
export function progressEntry(row: EntryRow): ProgressEntry {
  return {
    status: textIn(row.cell(progressTable.status)),
    result: textIn(row.cell(progressTable.result)),
    remedy: textIn(row.cell(progressTable.remedy)),
    unitsTotal: numberIn(row.cell(progressTable.unitsTotal)),
    unitsDone: numberIn(row.cell(progressTable.unitsDone)),
  };
}
