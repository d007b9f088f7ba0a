import type { AttainmentSummary } from "../core/summary/attainment-summary";
import { summaryOf } from "../core/summary/summary-of";
import type { CheckedWorkbook } from "./check-workbook";
import { summaryInputOf, type SummaryRequest } from "./summary-input-of";

export type { SummaryRequest } from "./summary-input-of";

/** The attainment summary of a workbook that was checked. */
export function workbookSummary(checked: Pick<CheckedWorkbook, "book">, request: SummaryRequest): AttainmentSummary {
  return summaryOf(summaryInputOf(checked, request));
}
