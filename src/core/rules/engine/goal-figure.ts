import { goalsTable } from "../../contract/tables";
import { beingCounted, notApplicable, notKnowable } from "../../contract/vocabulary";
import { judgedColumns } from "../../contract/judged-columns";
import type { GoalYear } from "./subjects";

/** States in which a goal has no figure, whatever is typed. */
export const goalStatesWithoutFigure: readonly string[] = [beingCounted, notKnowable, notApplicable];

/**
 * 実績 of a goal's row, in the unit of the entries; `null` where none was entered,
 * where it is a slip, and for a kind that is judged by other columns alone.
 */
export function goalFigure({ goal, entry, slips }: GoalYear): number | null {
  const judged = judgedColumns[goal.kind];
  const isMeant = judged.length === 0 || judged.includes(goalsTable.actual);
  return isMeant && !slips.has(goalsTable.actual) ? entry.actual : null;
}
