import { progressTable } from "../core/contract/tables";
import { confirmations, returned } from "../core/contract/vocabulary";
import { isFilled } from "../core/entries/cell-reading";
import type { EntryRow } from "../core/entries/entry-row";
import { progressCheck, progressRemarks } from "../core/entries/progress-check";
import { emptyProgress, type ProgressEntry, progressEntry } from "../core/entries/progress-entry";

/**
 * How far a report has come: nothing or not all is filled in (`open`), all is
 * (`done`), it bears 提出日 (`submitted`; `resubmitted` where HR had given it back),
 * HR took it (`confirmed`) or gave it back (`returned`).
 */
export type ReportState = "open" | "done" | "submitted" | "resubmitted" | "confirmed" | "returned";

/** What a department's report says, and how far it has come. */
export interface ReportStanding {
  readonly entry: ProgressEntry;
  /** Whether 記入チェック says 済. */
  readonly isDone: boolean;
  /** Whether it bears 提出日. */
  readonly isSubmitted: boolean;
  readonly state: ReportState;
}

const [confirmed] = confirmations;

/** A row of 進捗入力 as a report; one that is gone says nothing. `statuses` are the words of 進捗状況. */
export function reportStanding(row: EntryRow | null, statuses: readonly string[]): ReportStanding {
  if (row === null) return { entry: emptyProgress, isDone: false, isSubmitted: false, state: "open" };
  const entry = progressEntry(row);
  const isDone = progressCheck(entry, true, statuses) === progressRemarks.done;
  const isSubmitted = isFilled(row.cell(progressTable.submittedOn));
  return { entry, isDone, isSubmitted, state: stateOf(entry.confirmation, isDone, isSubmitted) };
}

function stateOf(confirmation: string | null, isDone: boolean, isSubmitted: boolean): ReportState {
  if (confirmation === confirmed) return "confirmed";
  if (isSubmitted) return confirmation === returned ? "resubmitted" : "submitted";
  if (confirmation === returned) return "returned";
  return isDone ? "done" : "open";
}
