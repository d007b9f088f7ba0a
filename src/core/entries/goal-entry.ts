import { goalsTable } from "../contract/tables";
import type { CalendarDate } from "../plan/calendar-date";
import { dateIn, enteredCell, numberIn, wordsIn } from "./cell-reading";
import type { EntryRow } from "./entry-row";

/** What was entered about a goal for one fiscal year. `null` = not entered; percentages are ratios. */
export interface GoalEntry {
  readonly actual: number | null;
  readonly implementation: string | null;
  /** 対象数. */
  readonly total: number | null;
  readonly completedOn: CalendarDate | null;
  readonly state: string | null;
}

/** The entry on a row of 目標実績; a cell that shows an error is not entered. */
export function goalEntry(row: EntryRow, dateSystem: "1900" | "1904"): GoalEntry {
  return {
    actual: numberIn(row.cell(goalsTable.actual)),
    implementation: wordsIn(enteredCell(row.cell(goalsTable.implementation))),
    total: numberIn(row.cell(goalsTable.total)),
    completedOn: dateIn(row.cell(goalsTable.completedOn), dateSystem),
    state: wordsIn(enteredCell(row.cell(goalsTable.state))),
  };
}
