import { scheduleTable } from "../contract/tables";
import { planYears } from "../plan/plan-years";
import type { PlanOutline, ScheduleRow } from "../plan/plan";
import type { Revision } from "../plan/revision";

/** The schedule row with one year's phase revised, or `null` when the item is no year of the plan. */
export function revisedScheduleRow(plan: PlanOutline, row: ScheduleRow, revision: Revision): ScheduleRow | null {
  const position = planYears(plan).findIndex((year) => scheduleTable.phase(year) === revision.item);
  if (position < 0) return null;
  const phase = revision.after === null ? "" : String(revision.after);
  const cells = row.cells.map((cell, index) => (index === position ? { printed: phase, phase, basis: "printed" as const } : cell));
  return { ...row, cells };
}
