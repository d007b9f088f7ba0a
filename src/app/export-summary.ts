import type { FiscalYear } from "../core/plan/fiscal-year";
import { failure, type Result, success } from "../core/shared/result";
import type { AttainmentSummary } from "../core/summary/attainment-summary";
import type { Disagreement } from "../core/summary/disagreement";
import { documentOf } from "../core/summary/document/document-of";
import type { SummaryDocument } from "../core/summary/document/summary-document";
import { summaryDisagreements } from "../core/summary/summary-disagreements";
import { summaryOf } from "../core/summary/summary-of";
import type { CheckedWorkbook } from "./check-workbook";
import { type YearOutsidePlan, yearOfPlan } from "./asked-year";
import { type ShownDifference, shownDifferences } from "./shown-differences";
import { summaryInputOf } from "./summary-input-of";
import { summarizedDepartments, type UnknownDepartments } from "./summarized-departments";

/** What is to leave the workbook. */
export interface SummaryExport {
  readonly year: FiscalYear;
  /** Only what one of these departments answers for, by the plan's name or their name in the year; `null` = all. */
  readonly departments: readonly string[] | null;
  /** Whether to show 期待値, which the plan does not have. */
  readonly showsInterim: boolean;
}

/** A summary that may leave the workbook: its totals agree with their rows, and with what the workbook shows. */
export interface ExportableSummary {
  readonly summary: AttainmentSummary;
  readonly document: SummaryDocument;
}

/** Why a summary does not leave the workbook. */
export type SummaryNotExported =
  | YearOutsidePlan
  | UnknownDepartments
  /** A fault of ours: totals that their rows do not add up to. */
  | { readonly code: "totalsDisagree"; readonly detail: { readonly totals: readonly Disagreement[]; readonly count: number } }
  /** The first few, and how many there are. */
  | { readonly code: "cellsDisagree"; readonly detail: { readonly cells: readonly ShownDifference[]; readonly count: number } };

/** How many disagreements are named; more would not be read. */
const mostNamed = 5;

/** The summary of a workbook that was checked, laid out, unless something about its figures is not sure. Writes nothing. */
export function exportableSummary(checked: CheckedWorkbook, { year, departments, showsInterim }: SummaryExport): Result<ExportableSummary, SummaryNotExported> {
  const known = yearOfPlan(year, checked.book.facts.years, String(year));
  if (!known.ok) return known;
  const asked = summarizedDepartments(checked, year, departments);
  if (!asked.ok) return asked;
  const input = summaryInputOf(checked, { year, departments: asked.value });
  const cells = shownDifferences(checked, input);
  if (cells.length > 0) return failure({ code: "cellsDisagree", detail: { cells: cells.slice(0, mostNamed), count: cells.length } });
  const summary = summaryOf(input);
  const totals = summaryDisagreements(summary);
  if (totals.length > 0) return failure({ code: "totalsDisagree", detail: { totals: totals.slice(0, mostNamed), count: totals.length } });
  return success({ summary, document: documentOf(summary, { showsInterim }) });
}
