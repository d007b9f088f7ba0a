import { answeringDepartment } from "../entries/answering-department";
import type { Initiative } from "../plan/plan";
import type { SummaryInput } from "./summary-input";

/** The initiatives summed up: those on which one of the departments asked for answers, also on a row that people added for it; or all. */
export function withinScope({ inForce, entries, year, departments }: Pick<SummaryInput, "inForce" | "entries" | "year" | "departments">): Initiative[] {
  if (departments === null) return [...inForce.initiatives];
  const wanted = new Set(departments);
  const added = new Set(entries.addedProgress.filter((one) => one.year === year && wanted.has(one.department)).map(({ initiative }) => initiative));
  return inForce.initiatives.filter(
    ({ number, departments: inCharge, leadDepartmentId }) =>
      added.has(number) || inCharge.some(({ departmentId }) => wanted.has(answeringDepartment(inForce, departmentId, leadDepartmentId, entries.departments))),
  );
}
