import { type FiscalYear, fiscalYearCode, fiscalYearOfCode, fiscalYearOfLabel } from "../core/plan/fiscal-year";
import { failure, type Result, success } from "../core/shared/result";

/** The year asked for is none of the plan's. */
export interface YearOutsidePlan {
  readonly code: "yearOutsidePlan";
  readonly detail: { readonly year: string; readonly years: string };
}

/** The fiscal year that a person named (`R4`, `令和4年度`), one of the plan's; what stands for it where nobody named one. */
export function askedYear(typed: string | null, years: readonly FiscalYear[], otherwise: FiscalYear): Result<FiscalYear, YearOutsidePlan> {
  return yearOfPlan(typed === null ? otherwise : (fiscalYearOfCode(typed) ?? fiscalYearOfLabel(typed)), years, typed ?? "");
}

/** The year, when it is one of the plan's; `told` is how a person knows it. */
export function yearOfPlan(year: FiscalYear | null, years: readonly FiscalYear[], told: string): Result<FiscalYear, YearOutsidePlan> {
  return year !== null && years.includes(year) ? success(year) : failure({ code: "yearOutsidePlan", detail: { year: told, years: years.map(fiscalYearCode).join("・") } });
}
