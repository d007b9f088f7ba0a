import type { CalendarDate } from "../../core/plan/calendar-date";
import type { Result } from "../../core/shared/result";
import type { SummaryDocument } from "../../core/summary/document/summary-document";
import type { SummaryNotExported } from "../export-summary";
import type { ExportedSummary } from "../exported-summary";
import type { YearOutsidePlan } from "../asked-year";
import { generateWorkbook } from "../generate-workbook";
import type { CheckReport } from "../check-report";
import { knownPlans } from "../known-plans";
import type { UnusableWorkbook } from "../open-plan-workbook";
import { type SummaryFormat, summaryOutput } from "../summary-output";
import { type SummaryWishes, summaryWishesText } from "../summary-wishes";
import { type FileReading, fileWriter, type UnreadableFile } from "./files";
import type { FileAttainment } from "./readings";

export { checkReportJson, hasErrors } from "../check-report";
export { isDataError } from "../attainment-notices";
export { type SummaryFormat, summaryFormats } from "../summary-output";

/** A new workbook of the plan the product ships with, as the bytes of a file. */
export function generatedFile(today: CalendarDate, year: string | null): Promise<Result<Uint8Array, YearOutsidePlan>> {
  return generateWorkbook({ plan: knownPlans[0], today, year }, fileWriter);
}

/** How many cells people filled in, in a file that a new workbook would replace; all of them in a file that is none of ours. */
export function filledCells(bytes: Uint8Array, read: FileReading): Promise<Result<number, UnreadableFile>> {
  return read(bytes, "peoplesCells");
}

/** The KPI attainment of a workbook file. */
export async function fileAttainment(bytes: Uint8Array, read: FileReading): Promise<Result<FileAttainment, UnreadableFile | UnusableWorkbook>> {
  const answer = await read(bytes, "attainment");
  return answer.ok ? answer.value : answer;
}

/** What the rules have against a workbook file. */
export async function fileCheck(bytes: Uint8Array, read: FileReading): Promise<Result<CheckReport, UnreadableFile | UnusableWorkbook>> {
  const answer = await read(bytes, "check");
  return answer.ok ? answer.value : answer;
}

/** The summary of a workbook file. */
export async function fileSummary(bytes: Uint8Array, read: FileReading, wishes: SummaryWishes): Promise<Result<ExportedSummary, UnreadableFile | UnusableWorkbook | SummaryNotExported>> {
  const answer = await read(bytes, "summary", summaryWishesText(wishes));
  return answer.ok ? answer.value : answer;
}

/** A summary as the bytes of a file. */
export function summaryFile(document: SummaryDocument, format: SummaryFormat, today: CalendarDate): Promise<Uint8Array> {
  return summaryOutput(document, format, { writer: fileWriter, today });
}
