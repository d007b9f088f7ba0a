import { sheetTitles } from "../../core/contract/sheet-titles";
import { surveysTable } from "../../core/contract/tables";
import type { CalendarDate } from "../../core/plan/calendar-date";
import { failure, type Result, success } from "../../core/shared/result";
import { fiscalYearStart } from "../../core/plan/fiscal-year";
import { planWorkbook } from "../../core/sheets/plan-workbook";
import { attainmentReport, type AttainmentReport } from "../attainment-report";
import { entryCount } from "../entry-count";
import { generateWorkbook, type YearOutsidePlan } from "../generate-workbook";
import { knownPlans } from "../known-plans";
import { openPlanWorkbook, type UnusableWorkbook } from "../open-plan-workbook";
import { fileSnapshot, fileWriter, type UnreadableFile } from "./files";

/** A new workbook of the plan the product ships with, as the bytes of a file. */
export function generatedFile(today: CalendarDate, year: string | null): Promise<Result<Uint8Array, YearOutsidePlan>> {
  return generateWorkbook({ plan: knownPlans[0], today, year }, fileWriter);
}

/** How many cells people filled in, in a workbook file that a new one would replace; 0 for a file that is no workbook of ours. */
export async function filledCells(bytes: Uint8Array, readingJob: URL): Promise<number> {
  const snapshot = await fileSnapshot(bytes, readingJob);
  if (!snapshot.ok) return 0;
  const counts = knownPlans.map((plan) => entryCount(planWorkbook({ plan, targetYear: plan.lastYear, createdOn: fiscalYearStart(plan.lastYear) }), snapshot.value));
  return Math.max(...counts);
}

/** The KPI attainment of a workbook, and whether its 対象年度 could not be read, so that the plan's last year was taken. */
export interface FileAttainment {
  readonly report: AttainmentReport;
  readonly isYearAssumed: boolean;
  /** Recorded revisions (計画変更) that the report counts. */
  readonly revisions: number;
}

/** The KPI attainment of a workbook file, read by the worker module at `readingJob`. */
export async function fileAttainment(
  bytes: Uint8Array,
  readingJob: URL,
): Promise<Result<FileAttainment, UnreadableFile | UnusableWorkbook>> {
  const snapshot = await fileSnapshot(bytes, readingJob);
  if (!snapshot.ok) return snapshot;
  const workbook = openPlanWorkbook(snapshot.value, knownPlans);
  if (!workbook.ok) return workbook;
  const { place, entries } = workbook.value;
  if (!place.tables.has(surveysTable.name)) return failure({ code: "missingTable", detail: { sheet: sheetTitles.surveys } });
  return success({ report: attainmentReport(workbook.value), isYearAssumed: entries.settings.targetYear === null, revisions: entries.revisions.length });
}
