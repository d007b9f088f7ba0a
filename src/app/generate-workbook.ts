import type { CalendarDate } from "../core/plan/calendar-date";
import { fiscalYearOfDate } from "../core/plan/fiscal-year";
import type { Plan } from "../core/plan/plan";
import { planYears } from "../core/plan/plan-years";
import { yearInPlan } from "../core/plan/year-in-plan";
import { type Result, success } from "../core/shared/result";
import { headerFormat } from "../core/sheets/palette";
import { planWorkbook } from "../core/sheets/plan-workbook";
import type { CellFormat } from "../core/workbook/cell-format";
import type { DesiredState } from "../core/workbook/desired-state";
import { askedYear, type YearOutsidePlan } from "./asked-year";

/** Writes a new workbook as the bytes of a file. */
export interface WorkbookWriter {
  write(state: DesiredState, properties: { readonly title: string; readonly createdOn: CalendarDate; readonly header: CellFormat }): Promise<Uint8Array>;
}

/** What a new workbook is made for. */
export interface GenerateRequest {
  readonly plan: Plan;
  readonly today: CalendarDate;
  /** 対象年度 as typed (`R4`, `令和4年度`); `null` = the fiscal year of today, kept inside the plan. */
  readonly year: string | null;
}

/** Makes a whole new workbook from a plan, as the bytes of an .xlsx file. */
export async function generateWorkbook(request: GenerateRequest, writer: WorkbookWriter): Promise<Result<Uint8Array, YearOutsidePlan>> {
  const { plan, today } = request;
  const targetYear = askedYear(request.year, planYears(plan), yearInPlan(plan, fiscalYearOfDate(today)));
  if (!targetYear.ok) return targetYear;
  const state = planWorkbook({ plan, targetYear: targetYear.value, createdOn: today });
  return success(await writer.write(state, { title: plan.title, createdOn: today, header: headerFormat }));
}
