import { goalsTable } from "../contract/tables";
import type { PlanOutline } from "../plan/plan";
import type { Revision } from "../plan/revision";
import type { GoalInForce } from "./goal-in-force";
import { revisedGoal } from "./revised-goal";

/** What a goal is judged by. */
const terms: readonly string[] = [goalsTable.kind, goalsTable.threshold, goalsTable.unit, goalsTable.deadline];

/**
 * A plan's goals with one of them revised, or `null` when there is no such goal
 * or it cannot be revised so. A goal listed again (再掲) is judged as its source
 * is: it takes its source's revised terms and cannot have terms of its own.
 */
export function revisedGoals(plan: PlanOutline, goals: readonly GoalInForce[], revision: Revision): GoalInForce[] | null {
  const goal = goals.find(({ id }) => id === revision.targetId);
  if (goal === undefined || (goal.crossListedFrom !== null && terms.includes(revision.item))) return null;
  const revised = revisedGoal(plan, goal, revision);
  if (revised === null) return null;
  const { kind, threshold, unit, deadline } = revised;
  return goals.map((other) => {
    if (other === goal) return revised;
    return other.crossListedFrom === goal.id ? { ...other, kind, threshold, unit, deadline } : other;
  });
}
