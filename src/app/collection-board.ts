import { progressTable } from "../core/contract/tables";
import { confirmations, late, returned } from "../core/contract/vocabulary";
import { typedTextIn } from "../core/entries/cell-reading";
import { planIndex } from "../core/entries/plan-index";
import type { FiscalYear } from "../core/plan/fiscal-year";
import { grouped } from "../core/shared/grouped";
import { reportsOfYear } from "../core/entries/reports-of-year";
import { inOrder } from "../core/rules/engine/in-order";
import type { Finding, FindingPlace } from "../core/rules/engine/finding";
import type { CheckedWorkbook } from "./check-workbook";
import { gaps } from "./gaps";
import { type ReportState, reportStanding } from "./report-standing";

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
  const { entry: { status, result, confirmation }, ...standing } = reportStanding(row, book.facts.entries.progressStatuses);
  return { ...known, at, status, result, confirmation, ...standing, comment: row === null ? null : typedTextIn(row.cell(progressTable.comment)) };
}
