import { progressTable } from "../core/contract/tables";
import type { EntryRow } from "../core/entries/entry-row";
import { planIndex } from "../core/entries/plan-index";
import { addedProgressEntry } from "../core/entries/progress-entry";
import { reportsOfYear } from "../core/entries/reports-of-year";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { FindingPlace } from "../core/rules/engine/finding";
import { grouped } from "../core/shared/grouped";
import type { CheckedWorkbook } from "./check-workbook";
import { type ReportState, reportStanding } from "./report-standing";

/** One department's answer on an initiative, as HR draws it together with the others. */
export interface ReviewedAnswer {
  /** The department in charge as the plan names it, or as a row that people added does. */
  readonly inCharge: string;
  /** Who answers for it, where that is another: a collective has no owner of its own. */
  readonly answeredBy: string | null;
  readonly status: string | null;
  readonly result: string | null;
  /** 課題・次年度の対応. */
  readonly remedy: string | null;
  readonly state: ReportState;
  readonly at: FindingPlace;
}

/** An answer as it is counted. */
export interface CountedAnswer extends ReviewedAnswer {
  /** Whether the plan asks for it. */
  readonly isAsked: boolean;
  /** Whether 記入チェック says 済. */
  readonly isDone: boolean;
}

/** Every answer of the year by 整理番号: those the plan asks for, in its order, then those of departments it does not name. */
export function reviewAnswers({ book }: CheckedWorkbook, year: FiscalYear): ReadonlyMap<number, readonly CountedAnswer[]> {
  const { facts } = book;
  const { departments } = planIndex(facts.planIn(year));
  const asked = reportsOfYear(facts.planIn(year), year, facts.entries).map(({ key, initiative, departmentId, department }) => {
    const inCharge = departments.get(departmentId)?.name ?? departmentId;
    const row = book.row(progressTable.name, key);
    return { initiative: initiative.number, answer: answer(facts.entries.progressStatuses, row, { inCharge, answeredBy: department === inCharge ? null : department, isAsked: true, at: place(key, row?.index ?? -1) }) };
  });
  const added = book.added(progressTable.name).flatMap((row) => {
    const entry = addedProgressEntry(row);
    if (entry?.year !== year) return [];
    return [{ initiative: entry.initiative, answer: answer(facts.entries.progressStatuses, row, { inCharge: entry.department, answeredBy: null, isAsked: false, at: place("", row.index) }) }];
  });
  return new Map([...grouped([...asked, ...added], ({ initiative }) => initiative)].map(([initiative, own]) => [initiative, own.map((one) => one.answer)]));
}

function answer(statuses: readonly string[], row: EntryRow | null, known: Pick<CountedAnswer, "inCharge" | "answeredBy" | "isAsked" | "at">): CountedAnswer {
  const { entry: { status, result, remedy }, isDone, state } = reportStanding(row, statuses);
  return { ...known, status, result, remedy, isDone, state };
}

function place(rowKey: string, index: number): FindingPlace {
  return { table: progressTable.name, rowKey, index, column: progressTable.result };
}
