import type { Plan } from "../plan/plan";
import type { DepartmentEntry } from "./department-entry";

/**
 * 入力担当: who answers for a department's row of an initiative, by full name.
 * A department answers for itself; a collective has no owner of its own, so
 * whoever HR named in 設定 does, else the initiative's 取りまとめ部署.
 */
export function answeringDepartment(plan: Pick<Plan, "departments">, departmentId: string, leadDepartmentId: string, entries: ReadonlyMap<string, DepartmentEntry>): string {
  const named = (id: string): string => plan.departments.find((department) => department.id === id)?.name ?? id;
  const isCollective = plan.departments.some(({ id, kind }) => id === departmentId && kind === "collective");
  if (!isCollective) return named(departmentId);
  return entries.get(departmentId)?.responsible ?? named(leadDepartmentId);
}
