import { scheduleTable } from "../contract/tables";
import { planYears } from "../plan/plan-years";
import type { PlanOutline, ScheduleCell, ScheduleRow } from "../plan/plan";
import type { Revision } from "../plan/revision";

/** What the grid prints for "as in the year before". */
const arrow = "→";

/**
 * The schedule row with one year's phase revised, or `null` when the item is no
 * year of the plan or → has nothing to continue. The years after it that only
 * continued the old phase continue the new one.
 */
export function revisedScheduleRow(plan: PlanOutline, row: ScheduleRow, revision: Revision): ScheduleRow | null {
  const position = planYears(plan).findIndex((year) => scheduleTable.phase(year) === revision.item);
  const old = row.cells[position];
  if (old === undefined) return null;
  const revised = cellOf(revision.after === null ? "" : String(revision.after), row.cells[position - 1]?.phase ?? "");
  if (revised === null) return null;
  const later = row.cells.slice(position + 1);
  const ownPhase = later.findIndex(({ basis, phase }) => basis === "printed" || phase !== old.phase);
  const continuing = later.slice(0, ownPhase < 0 ? later.length : ownPhase);
  return {
    ...row,
    cells: [
      ...row.cells.slice(0, position),
      revised,
      ...continuing.map((cell) => (revised.phase === "" ? nothingPlanned : { ...cell, phase: revised.phase })),
      ...later.slice(continuing.length),
    ],
  };
}

const nothingPlanned: ScheduleCell = { printed: "", phase: "", basis: "printed" };

function cellOf(text: string, before: string): ScheduleCell | null {
  if (text === arrow) return before === "" ? null : { printed: arrow, phase: before, basis: "arrow" };
  return { printed: text, phase: text.startsWith(arrow) ? text.slice(arrow.length).trim() : text, basis: "printed" };
}
