import { type FiscalYear, fiscalYearOfLabel } from "../../plan/fiscal-year";
import type { RuleFacts } from "./rule-facts";

/** The year of the plan that a row people added names, or `null`. */
export function addedReportYear({ years }: RuleFacts, text: string | null): FiscalYear | null {
  const year = text === null ? null : fiscalYearOfLabel(text);
  return year !== null && years.includes(year) ? year : null;
}
