import type { FiscalYear } from "./fiscal-year";
import type { Plan } from "./plan";

/** The plan's year nearest to a fiscal year: what 対象年度 of a new workbook is. */
export function yearInPlan(plan: Pick<Plan, "firstYear" | "lastYear">, year: FiscalYear): FiscalYear {
  return Math.min(plan.lastYear, Math.max(plan.firstYear, year));
}
