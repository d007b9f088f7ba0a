import type { FiscalYear } from "../core/plan/fiscal-year";
import { type AttainmentNotice, attainmentNotices } from "./attainment-notices";
import type { CheckedWorkbook } from "./check-workbook";
import { type RowNotice, rowNotices } from "./row-notices";

/** Something that must be known about the figures of a summary; revisions stand in the summary itself. */
export type SummaryNotice = Exclude<AttainmentNotice, { readonly code: "revisionsCounted" | "revisionsUnusable" }> | RowNotice;

/** What to tell beside the summary of a year. That a year had to be assumed is told where it is of that year. */
export function summaryNotices(checked: Pick<CheckedWorkbook, "workbook" | "desired">, year: FiscalYear, isOfAssumedYear: boolean): SummaryNotice[] {
  const notices = attainmentNotices(checked.workbook).flatMap((notice): SummaryNotice[] => {
    if (notice.code === "revisionsCounted" || notice.code === "revisionsUnusable") return [];
    return notice.code !== "yearAssumed" || isOfAssumedYear ? [notice] : [];
  });
  return [...notices, ...rowNotices(checked, year)];
}
