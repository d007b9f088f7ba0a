import type { PlanInForce } from "../entries/plan-in-force";
import { progressId } from "../contract/row-ids";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Initiative } from "../plan/plan";
import type { SheetContext } from "./sheet-context";

/** One department's report on one initiative for one fiscal year. */
export interface ProgressRow {
  /** 進捗ID `R3-01-D01`. */
  readonly key: string;
  readonly year: FiscalYear;
  /** The plan in force that year. */
  readonly plan: PlanInForce;
  readonly initiative: Initiative;
  readonly departmentId: string;
}

const known = new WeakMap<SheetContext, readonly ProgressRow[]>();

/** Every report the plan asks for: initiative × department in charge × year, each year by the plan in force then. */
export function progressRows(context: SheetContext): readonly ProgressRow[] {
  const rows = known.get(context) ?? laidOut(context);
  known.set(context, rows);
  return rows;
}

function laidOut(context: SheetContext): ProgressRow[] {
  return context.years.flatMap((year) => {
    const plan = context.planIn(year);
    return plan.initiatives.flatMap((initiative) =>
      initiative.departments.map(({ departmentId }) => ({
        key: progressId(year, initiative.number, departmentId),
        year,
        plan,
        initiative,
        departmentId,
      })),
    );
  });
}
