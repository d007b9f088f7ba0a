import { progressId } from "../contract/row-ids";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Initiative } from "../plan/plan";
import { answeringDepartment } from "./answering-department";
import type { PlanEntries } from "./plan-entries";
import type { PlanInForce } from "./plan-in-force";

/** A report that the plan asks for in a fiscal year: one department's on one initiative. */
export interface ReportOfYear {
  /** 進捗ID. */
  readonly key: string;
  readonly initiative: Initiative;
  /** The department in charge, or a collective. */
  readonly departmentId: string;
  /** 入力担当: the full name of the department that answers. */
  readonly department: string;
}

/** Every report that a plan in force asks for in a fiscal year, in its order. */
export function reportsOfYear(plan: PlanInForce, year: FiscalYear, { departments: entries }: Pick<PlanEntries, "departments">): ReportOfYear[] {
  return plan.initiatives.flatMap((initiative) =>
    initiative.departments.map(({ departmentId }) => ({
      key: progressId(year, initiative.number, departmentId),
      initiative,
      departmentId,
      department: answeringDepartment(plan, departmentId, initiative.leadDepartmentId, entries),
    })),
  );
}
