import type { SummaryDocument } from "../core/summary/document/summary-document";

/** Whether two summaries say the same to whoever reads them. */
export function isSameDocument(left: SummaryDocument, right: SummaryDocument): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
