import { progressTable } from "../contract/tables";
import { type FiscalYear, fiscalYearOfLabel } from "../plan/fiscal-year";
import { enteredCell, numberIn, textIn, typedTextIn, wordsIn } from "./cell-reading";
import type { EntryRow } from "./entry-row";

/** What a department entered for one initiative and fiscal year. `null` = not entered. */
export interface ProgressEntry {
  readonly status: string | null;
  readonly result: string | null;
  /** 課題・次年度の対応. */
  readonly remedy: string | null;
  readonly unitsTotal: number | null;
  readonly unitsDone: number | null;
  /** 人事課確認: what HR said to the row. */
  readonly confirmation: string | null;
}

/** A progress row nobody has filled in. */
export const emptyProgress: ProgressEntry = { status: null, result: null, remedy: null, unitsTotal: null, unitsDone: null, confirmation: null };

/** The entry on a row of 進捗入力. */
export function progressEntry(row: EntryRow): ProgressEntry {
  return {
    status: wordsIn(row.cell(progressTable.status)),
    result: typedTextIn(row.cell(progressTable.result)),
    remedy: typedTextIn(row.cell(progressTable.remedy)),
    unitsTotal: numberIn(row.cell(progressTable.unitsTotal)),
    unitsDone: numberIn(row.cell(progressTable.unitsDone)),
    confirmation: wordsIn(row.cell(progressTable.confirmation)),
  };
}

/** The entry of a department the plan does not name, on a row that people added. */
export interface AddedProgressEntry extends ProgressEntry {
  readonly year: FiscalYear;
  readonly initiative: number;
  readonly department: string;
}

/** The entry on an added row of 進捗入力, or `null` while it names no year, initiative and department. */
export function addedProgressEntry(row: EntryRow): AddedProgressEntry | null {
  const year = fiscalYearOfLabel(textIn(row.cell(progressTable.year)) ?? "");
  const initiative = numberIn(row.cell(progressTable.initiative));
  const department = textIn(enteredCell(row.cell(progressTable.department)));
  return year === null || initiative === null || department === null ? null : { ...progressEntry(row), year, initiative, department };
}
