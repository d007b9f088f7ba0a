import { summaryTable } from "../outputs/summary-table";
import type { SummaryDocument } from "../summary/document/summary-document";
import type { DesiredState } from "../workbook/desired-state";
import { reportDataSheet } from "./report-data-sheet";
import { reportSheet } from "./report-sheet";

/**
 * A new workbook that holds the summary and nothing else: 達成状況 as it is
 * printed, and データ with the same values as a tidy table. It bears no name and no
 * property of ours, so that nobody takes it for a workbook to fill in.
 */
export function reportWorkbook(document: SummaryDocument): DesiredState {
  return { sheets: [reportSheet(document, null), reportDataSheet(summaryTable(document))], names: [], properties: new Map() };
}
