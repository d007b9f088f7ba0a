import { type FiscalYear, fiscalYearCode } from "../plan/fiscal-year";
import { initiativeCode } from "../plan/initiative-code";

/*
 * The ids of rows that stand for something in a fiscal year. They are part of
 * the contract: never renumbered, never reused.
 */

/** 進捗ID `R3-01-D01`. */
export function progressId(year: FiscalYear, initiative: number, departmentId: string): string {
  return `${fiscalYearCode(year)}-${initiativeCode(initiative)}-${departmentId}`;
}

/** 目標実績ID `R3-01-1`. */
export function goalResultId(year: FiscalYear, goalId: string): string {
  return `${fiscalYearCode(year)}-${goalId}`;
}

/** 調査実績ID `R3-認知度`. */
export function surveyId(year: FiscalYear, indicatorId: string): string {
  return `${fiscalYearCode(year)}-${indicatorId}`;
}

/** 取りまとめID `R3-01`. */
export function reviewId(year: FiscalYear, initiative: number): string {
  return `${fiscalYearCode(year)}-${initiativeCode(initiative)}`;
}
