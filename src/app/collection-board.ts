import { progressTable } from "../core/contract/tables";
import { confirmations, late, returned } from "../core/contract/vocabulary";
import { isFilled, typedTextIn } from "../core/entries/cell-reading";
import { planIndex } from "../core/entries/plan-index";
import { progressCheck, progressRemarks } from "../core/entries/progress-check";
import { progressEntry } from "../core/entries/progress-entry";
import type { FiscalYear } from "../core/plan/fiscal-year";
import { grouped } from "../core/shared/grouped";
import { reportsOfYear } from "../core/entries/reports-of-year";
import { inOrder } from "../core/rules/engine/in-order";
import type { Finding, FindingPlace } from "../core/rules/engine/finding";
import type { CheckedWorkbook } from "./check-workbook";
import { gaps } from "./gaps";

/**
 * How far a report has come: nothing or not all is filled in (`open`), all is
 * (`done`), it bears 提出日 (`submitted`; `resubmitted` where HR had given it back),
 * HR took it (`confirmed`) or gave it back (`returned`).
 */
export type ReportState = "open" | "done" | "submitted" | "resubmitted" | "confirmed" | "returned";

/** One department's report on one initiative, as HR collects it. */
export interface CollectedReport {
  /** 進捗ID. */
  readonly key: string;
  readonly initiative: number;
  readonly title: string;
  /** The department the plan puts in charge; a collective is answered for by another. */
  readonly inCharge: string;
  readonly status: string | null;
  readonly result: string | null;
  /** Whether 記入チェック says 済. */
  readonly isDone: boolean;
  readonly isSubmitted: boolean;
  /** 人事課確認: `null` = HR has said nothing yet. */
  readonly confirmation: string | null;
  /** 人事課コメント. */
  readonly comment: string | null;
  readonly state: ReportState;
  /** Its 取組実績. */
  readonly at: FindingPlace;
}

/** How far one department is with its reports of one fiscal year. */
export interface CollectedDepartment {
  readonly department: string;
  readonly reports: readonly CollectedReport[];
  /** Reports that are filled in and were not given back, as ホーム counts them. */
  readonly done: number;
  readonly submitted: number;
  readonly confirmed: number;
  readonly returned: number;
  /** Reports whose 進捗状況 is 遅れ. */
  readonly late: number;
  /** What it still has to fill in that year, goals of its initiatives included, in plan order. */
  readonly gaps: readonly Finding[];
  /** What it typed that cannot be right. */
  readonly errors: readonly Finding[];
}

const [confirmed] = confirmations;

/** 回収状況: who answered what for a fiscal year, department by department in the order of the plan. */
export function collectionBoard(checked: CheckedWorkbook, year: FiscalYear): CollectedDepartment[] {
  const { book } = checked;
  const { facts } = book;
  const findings = grouped(inOrder(book.findings()).filter((finding) => finding.year === year), ({ department }) => department);
  const asked = grouped(reportsOfYear(facts.planIn(year), year, facts.entries), ({ department }) => department);
  return [...asked].map(([department, own]) => {
    const reports = own.map(({ key, initiative: { number, title }, departmentId }) => report(checked, { key, initiative: number, title, inCharge: planIndex(facts.plan).departments.get(departmentId)?.name ?? departmentId }));
    const found = findings.get(department) ?? [];
    const count = (is: (one: CollectedReport) => boolean): number => reports.filter(is).length;
    return {
      department,
      reports,
      done: count(({ isDone, confirmation }) => isDone && confirmation !== returned),
      submitted: count(({ isSubmitted }) => isSubmitted),
      confirmed: count(({ confirmation }) => confirmation === confirmed),
      returned: count(({ confirmation }) => confirmation === returned),
      late: count(({ status }) => status === late),
      gaps: gaps(found),
      errors: found.filter(({ severity }) => severity === "error"),
    };
  });
}

function report({ book }: CheckedWorkbook, known: Pick<CollectedReport, "key" | "initiative" | "title" | "inCharge">): CollectedReport {
  const row = book.row(progressTable.name, known.key);
  const at: FindingPlace = { table: progressTable.name, rowKey: known.key, index: row?.index ?? -1, column: progressTable.result };
  if (row === null) return { ...known, at, status: null, result: null, isDone: false, isSubmitted: false, confirmation: null, comment: null, state: "open" };
  const entry = progressEntry(row);
  const { status, result, confirmation } = entry;
  const isDone = progressCheck(entry, true, book.facts.entries.progressStatuses) === progressRemarks.done;
  const isSubmitted = isFilled(row.cell(progressTable.submittedOn));
  return { ...known, at, status, result, isDone, isSubmitted, confirmation, comment: typedTextIn(row.cell(progressTable.comment)), state: reportState({ isDone, isSubmitted, confirmation }) };
}

/** How far a report has come, by what its row says. */
export function reportState({ isDone, isSubmitted, confirmation }: Pick<CollectedReport, "isDone" | "isSubmitted" | "confirmation">): ReportState {
  if (confirmation === confirmed) return "confirmed";
  if (isSubmitted) return confirmation === returned ? "resubmitted" : "submitted";
  if (confirmation === returned) return "returned";
  return isDone ? "done" : "open";
}
