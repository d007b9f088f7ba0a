import type { FiscalYear } from "./fiscal-year";
import type { Plan } from "./plan";

/** The fiscal years a plan runs, in order; its first and last year may be the same. */
export function planYears(plan: Pick<Plan, "firstYear" | "lastYear">): FiscalYear[] {
  return Array.from({ length: plan.lastYear - plan.firstYear + 1 }, (_, index) => plan.firstYear + index);
}
