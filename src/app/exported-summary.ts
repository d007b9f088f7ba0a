import { type Result, success } from "../core/shared/result";
import type { SummaryDocument } from "../core/summary/document/summary-document";
import { askedYear } from "./asked-year";
import type { CheckedWorkbook } from "./check-workbook";
import { exportableSummary, type SummaryNotExported } from "./export-summary";
import { type SummaryNotice, summaryNotices } from "./summary-notices";
import type { SummaryWishes } from "./summary-wishes";

/** A summary on its way out, as plain data. */
export interface ExportedSummary {
  readonly document: SummaryDocument;
  /** What is to be told beside it. */
  readonly notices: readonly SummaryNotice[];
}

/** The summary of a workbook as a person asked for it, with what they must know about the figures. */
export function exportedSummary(checked: CheckedWorkbook, { year: typed, departments, showsInterim }: SummaryWishes): Result<ExportedSummary, SummaryNotExported> {
  const { years, targetYear } = checked.book.facts;
  const year = askedYear(typed, years, targetYear);
  if (!year.ok) return year;
  const exported = exportableSummary(checked, { year: year.value, departments, showsInterim });
  return exported.ok ? success({ document: exported.value.document, notices: summaryNotices(checked, year.value, typed === null) }) : exported;
}
