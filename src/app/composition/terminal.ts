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
import { fileReading, fileWriter, type UnreadableFile } from "./files";
import type { FileAttainment } from "./readings";

export { checkReportJson, hasErrors } from "../check-report";
export { isDataError } from "../attainment-notices";
export { type SummaryFormat, summaryFormats } from "../summary-output";

/** A new workbook of the plan the product ships with, as the bytes of a file. */
export function generatedFile(today: CalendarDate, year: string | null): Promise<Result<Uint8Array, YearOutsidePlan>> {
  return generateWorkbook({ plan: knownPlans[0], today, year }, fileWriter);
}

/** How many cells people filled in, in a file that a new workbook would replace; all of them in a file that is none of ours. */
export function filledCells(bytes: Uint8Array, readingJob: URL): Promise<Result<number, UnreadableFile>> {
  return fileReading(bytes, readingJob, "peoplesCells");
}

/** The KPI attainment of a workbook file, read by the worker module at `readingJob`. */
export async function fileAttainment(bytes: Uint8Array, readingJob: URL): Promise<Result<FileAttainment, UnreadableFile | UnusableWorkbook>> {
  const read = await fileReading(bytes, readingJob, "attainment");
  return read.ok ? read.value : read;
}

/** What the rules have against a workbook file, read and checked by the worker module at `readingJob`. */
export async function fileCheck(bytes: Uint8Array, readingJob: URL): Promise<Result<CheckReport, UnreadableFile | UnusableWorkbook>> {
  const read = await fileReading(bytes, readingJob, "check");
  return read.ok ? read.value : read;
}

/** The summary of a workbook file, drawn by the worker module at `readingJob`. */
export async function fileSummary(bytes: Uint8Array, readingJob: URL, wishes: SummaryWishes): Promise<Result<ExportedSummary, UnreadableFile | UnusableWorkbook | SummaryNotExported>> {
  const read = await fileReading(bytes, readingJob, "summary", summaryWishesText(wishes));
  return read.ok ? read.value : read;
}

/** A summary as the bytes of a file. */
export function summaryFile(document: SummaryDocument, format: SummaryFormat, today: CalendarDate): Promise<Uint8Array> {
  return summaryOutput(document, format, { writer: fileWriter, today });
}
