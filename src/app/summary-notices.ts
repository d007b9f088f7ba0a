import { type AttainmentNotice, attainmentNotices } from "./attainment-notices";
import type { CheckedWorkbook } from "./check-workbook";

/** Something that must be known about the figures of a summary; revisions stand in the summary itself. */
export type SummaryNotice = Exclude<AttainmentNotice, { readonly code: "revisionsCounted" | "revisionsUnusable" }>;

/** What to tell beside a summary. That a year had to be assumed is told where it is of that year. */
export function summaryNotices({ workbook }: Pick<CheckedWorkbook, "workbook">, isOfAssumedYear: boolean): SummaryNotice[] {
  return attainmentNotices(workbook).filter((notice): notice is SummaryNotice => (notice.code === "yearAssumed" ? isOfAssumedYear : notice.code !== "revisionsCounted" && notice.code !== "revisionsUnusable"));
}
