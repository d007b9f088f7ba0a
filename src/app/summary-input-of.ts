import { revisionsTable } from "../core/contract/tables";
import { type FiscalYear, fiscalYearEnd } from "../core/plan/fiscal-year";
import type { Finding } from "../core/rules/engine/finding";
import type { OpenFindings } from "../core/summary/attainment-summary";
import type { SummaryInput } from "../core/summary/summary-input";
import { withinScope } from "../core/summary/within-scope";
import type { CheckedWorkbook } from "./check-workbook";
import { confirmedFindings } from "./confirmed-findings";

/** What is summed up. */
export interface SummaryRequest {
  readonly year: FiscalYear;
  /** Only initiatives one of these departments answers for (入力担当), by the plan's name; `null` = all. */
  readonly departments: readonly string[] | null;
}

/** A workbook that was checked, as the summary is drawn from it. A year before 対象年度 is summed up as of its last day where 基準日 lies after it, any other as of 基準日: never as of a day nobody has reached. */
export function summaryInputOf(checked: Pick<CheckedWorkbook, "book">, { year, departments }: SummaryRequest): SummaryInput {
  const { facts } = checked.book;
  const input = {
    plan: facts.plan,
    inForce: facts.planIn(year),
    entries: facts.entries,
    row: (table: string, key: string) => checked.book.row(table, key),
    revisions: checked.book.added(revisionsTable.name),
    dateSystem: facts.dateSystem,
    year,
    targetYear: facts.targetYear,
    asOf: year < facts.targetYear && facts.asOf > fiscalYearEnd(year) ? fiscalYearEnd(year) : facts.asOf,
    departments,
  };
  return { ...input, findings: openFindings(checked, input) };
}

/** Findings of the year, and those of no year, that nobody has confirmed: of all, or of what is summed up. */
function openFindings(checked: Pick<CheckedWorkbook, "book">, scope: Pick<SummaryInput, "inForce" | "entries" | "year" | "departments">): OpenFindings {
  const { year, departments } = scope;
  const confirmed = confirmedFindings(checked);
  const initiatives = new Set(withinScope(scope).map(({ number }) => number));
  const isOfScope = ({ department, initiative }: Finding): boolean => {
    if (departments === null) return true;
    return department === null ? initiative !== null && initiatives.has(initiative) : departments.includes(department);
  };
  const open = checked.book.findings().filter((finding) => (finding.year === null || finding.year === year) && !confirmed.has(finding.id) && isOfScope(finding));
  const count = (severity: keyof OpenFindings): number => open.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
