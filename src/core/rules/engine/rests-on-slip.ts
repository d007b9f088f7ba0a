import { goalsTable } from "../../contract/tables";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { GoalKind } from "../../plan/goal-kind";
import type { Slips } from "./cells-by-kind";

/** Whether the judgement of a goal of a kind reads a cell of another year that holds a slip. */
export function restsOnSlip(kind: GoalKind, year: FiscalYear, baselineYear: FiscalYear, slips: ReadonlyMap<FiscalYear, Slips>): boolean {
  switch (kind) {
    case "moreThanPreviousYear":
    case "lessThanPreviousYear":
      return isFigureUnsure(slips.get(year - 1));
    case "moreThanBaselineYear":
      return isFigureUnsure(slips.get(baselineYear));
    case "byDeadline":
    case "aroundDeadline":
    case "withinYear":
    case "allCovered":
      return [...slips.values()].some((columns) => columns.has(goalsTable.completedOn));
    default:
      return false;
  }
}

/** A figure to compare with is read together with the state that says whether it is one. */
function isFigureUnsure(slips: Slips | undefined): boolean {
  return slips !== undefined && (slips.has(goalsTable.actual) || slips.has(goalsTable.state));
}
