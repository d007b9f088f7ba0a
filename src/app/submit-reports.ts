import { progressTable } from "../core/contract/tables";
import { returned } from "../core/contract/vocabulary";
import type { CalendarDate } from "../core/plan/calendar-date";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { Finding } from "../core/rules/engine/finding";
import { failure, type Result, success } from "../core/shared/result";
import { serialIn, serialOfDate } from "../core/workbook/serial-date";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { CheckedWorkbook } from "./check-workbook";
import { collectionBoard } from "./collection-board";
import { entryCommands } from "./entry-commands";
import { type LeftAlone, leftAlone } from "./left-alone";

/** What a department submits. */
export interface Submission {
  /** 入力担当, by name. */
  readonly department: string;
  readonly year: FiscalYear;
  /** 提出日. */
  readonly day: CalendarDate;
  /** Whether the person said to submit what is filled in although cells are still open. */
  readonly acceptsGaps: boolean;
}

/** What submitting came to. */
export interface SubmittedReports {
  /** Reports that now bear 提出日. */
  readonly submitted: number;
  /** Reports that are not filled in yet, so that they do not. */
  readonly open: number;
  readonly left: LeftAlone;
}

/** Why nothing was submitted. */
export type NotSubmitted =
  /** Something typed cannot be right. */
  | { readonly code: "errorsLeft"; readonly detail: { readonly errors: readonly Finding[] } }
  /** Cells are still open, and the person did not say to submit without them. */
  | { readonly code: "gapsLeft"; readonly detail: { readonly gaps: readonly Finding[] } }
  | { readonly code: "nothingToSubmit"; readonly detail: Record<string, never> };

/**
 * 提出する: writes 提出日 into a department's reports of a year that are filled in
 * and not submitted yet, or were given back. Nothing is written while something
 * typed cannot be right. The workbook must just have been read.
 *
 * @throws WorkbookFault when the program that holds the workbook fails.
 */
export async function submitReports(port: WorkbookPort, checked: CheckedWorkbook, { department, year, day, acceptsGaps }: Submission): Promise<Result<SubmittedReports, NotSubmitted>> {
  const own = collectionBoard(checked, year).find((each) => each.department === department);
  if (own === undefined) return failure({ code: "nothingToSubmit", detail: {} });
  if (own.errors.length > 0) return failure({ code: "errorsLeft", detail: { errors: own.errors } });
  if (own.gaps.length > 0 && !acceptsGaps) return failure({ code: "gapsLeft", detail: { gaps: own.gaps } });
  const serial = serialIn(checked.book.facts.dateSystem, serialOfDate(day));
  const due = own.reports.filter(({ isDone, isSubmitted, confirmation }) => isDone && (!isSubmitted || confirmation === returned));
  if (due.length === 0) return failure({ code: "nothingToSubmit", detail: {} });
  const entries = due.flatMap(({ key }) => {
    const row = checked.book.row(progressTable.name, key);
    return row === null ? [] : [{ row, cells: new Map([[progressTable.submittedOn, serial]]) }];
  });
  const { applied, conflicts } = await port.apply(entryCommands(checked, progressTable.name, entries), checked.workbook.place.naming);
  return success({ submitted: applied.length, open: own.reports.filter(({ isDone }) => !isDone).length, left: leftAlone(conflicts) });
}
