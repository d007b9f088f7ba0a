import { goalsTable } from "../contract/tables";
import type { CalendarDate } from "../plan/calendar-date";
import { dateIn, isFilled, numberIn, wordsIn } from "./cell-reading";
import type { Cell } from "../workbook/cell";
import type { EntryRow } from "./entry-row";

/** What was entered about a goal for one fiscal year. `null` = not entered; percentages are ratios. */
export interface GoalEntry {
  readonly actual: number | null;
  /** 実施状況 and 状態 as they stand there, words of no list and errors too: what cannot be read is not "nothing entered". */
  readonly implementation: string | null;
  /** 対象数. */
  readonly total: number | null;
  readonly completedOn: CalendarDate | null;
  readonly state: string | null;
}

/** Stands for the result of a formula that was not kept: no list has it. */
const resultNotKept = "（式の結果なし）";

/** The entry on a row of 目標実績. */
export function goalEntry(row: EntryRow, dateSystem: "1900" | "1904"): GoalEntry {
  return {
    actual: numberIn(row.cell(goalsTable.actual)),
    implementation: chosenIn(row.cell(goalsTable.implementation)),
    total: numberIn(row.cell(goalsTable.total)),
    completedOn: dateIn(row.cell(goalsTable.completedOn), dateSystem),
    state: chosenIn(row.cell(goalsTable.state)),
  };
}

function chosenIn(cell: Cell): string | null {
  return wordsIn(cell) ?? (isFilled(cell) ? resultNotKept : null);
}
