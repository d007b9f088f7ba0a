import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import type { YearSettings } from "./plan-entries";

/** 対象年度 as the cover has it; `null` where it says nothing, or names a year that is none of the plan's. */
export function targetYearIn(plan: Pick<Plan, "firstYear" | "lastYear">, { targetYear }: Pick<YearSettings, "targetYear">): FiscalYear | null {
  return targetYear !== null && targetYear >= plan.firstYear && targetYear <= plan.lastYear ? targetYear : null;
}
