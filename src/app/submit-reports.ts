import { progressTable } from "../core/contract/tables";
import type { CalendarDate } from "../core/plan/calendar-date";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { Plan } from "../core/plan/plan";
import type { Finding } from "../core/rules/engine/finding";
import { failure, type Result, success } from "../core/shared/result";
import { serialIn, serialOfDate } from "../core/workbook/serial-date";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import { checkedWorkbook } from "./check-workbook";
import { collectionBoard } from "./collection-board";
import { entryCommands } from "./entry-commands";
import { type LeftAlone, leftAlone } from "./left-alone";
import type { UnusableWorkbook } from "./open-plan-workbook";

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

/** What a report was found filled in by: where any of it has changed meanwhile, it is not dated. */
const judged = [progressTable.status, progressTable.result, progressTable.remedy, progressTable.confirmation];

/**
 * 提出する: writes 提出日 into a department's reports of a year that are filled in
 * and bear none yet; HR gives one back by taking its 提出日 away. Nothing is
 * written while something typed cannot be right.
 *
 * @throws WorkbookFault when the program that holds the workbook fails.
 */
export async function submitReports(port: WorkbookPort, plans: readonly Plan[], { department, year, day, acceptsGaps }: Submission): Promise<Result<SubmittedReports, NotSubmitted | UnusableWorkbook>> {
  const read = checkedWorkbook(await port.read(), plans);
  if (!read.ok) return read;
  const checked = read.value;
  const own = collectionBoard(checked, year).find((each) => each.department === department);
  if (own === undefined) return failure({ code: "nothingToSubmit", detail: {} });
  if (own.errors.length > 0) return failure({ code: "errorsLeft", detail: { errors: own.errors } });
  if (own.gaps.length > 0 && !acceptsGaps) return failure({ code: "gapsLeft", detail: { gaps: own.gaps } });
  const serial = serialIn(checked.book.facts.dateSystem, serialOfDate(day));
  const entries = own.reports.flatMap(({ key, isDone, isSubmitted }) => {
    const row = isDone && !isSubmitted ? checked.book.row(progressTable.name, key) : null;
    return row === null ? [] : [{ row, cells: new Map([[progressTable.submittedOn, serial]]), besides: judged }];
  });
  if (entries.length === 0) return failure({ code: "nothingToSubmit", detail: {} });
  const { applied, conflicts } = await port.apply(entryCommands(checked, progressTable.name, entries), checked.workbook.place.naming);
  return success({ submitted: applied.length, open: own.reports.filter(({ isDone }) => !isDone).length, left: leftAlone(conflicts) });
}
