import type { Initiative } from "../plan/plan";
import type { PlanEntries } from "./plan-entries";
import type { PlanInForce } from "./plan-in-force";
import { planIndex } from "./plan-index";

/** 対象数 that HR set in 設定 for an initiative's department, where the initiative names just one; `null` = not entered. */
export function departmentTotal(plan: PlanInForce, initiative: Initiative | undefined, { departments }: Pick<PlanEntries, "departments">): number | null {
  const named = planIndex(plan).departmentIds.get(initiative?.departmentsAsPrinted ?? "");
  return named === undefined ? null : (departments.get(named)?.total ?? null);
}
