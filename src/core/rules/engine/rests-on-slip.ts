import { goalsTable } from "../../contract/tables";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { GoalKind } from "../../plan/goal-kind";
import type { Slips } from "./cells-by-kind";

/** Whether the judgement of a goal of a kind reads a cell of another year that holds a slip. */
export function restsOnSlip(kind: GoalKind, year: FiscalYear, baselineYear: FiscalYear, slips: ReadonlyMap<FiscalYear, Slips>): boolean {
  switch (kind) {
    case "moreThanPreviousYear":
    case "lessThanPreviousYear":
      return slips.get(year - 1)?.has(goalsTable.actual) === true;
    case "moreThanBaselineYear":
      return slips.get(baselineYear)?.has(goalsTable.actual) === true;
    case "byDeadline":
    case "aroundDeadline":
    case "withinYear":
    case "allCovered":
      return [...slips.values()].some((columns) => columns.has(goalsTable.completedOn));
    default:
      return false;
  }
}
