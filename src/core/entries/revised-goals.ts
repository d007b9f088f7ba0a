import type { PlanOutline } from "../plan/plan";
import type { Revision } from "../plan/revision";
import type { GoalInForce } from "./goal-in-force";
import { isOfTerms, revisedGoal } from "./revised-goal";

/** A plan's goals with one of them revised, and the revisions that could not be read into it. */
export interface RevisedGoals {
  readonly goals: readonly GoalInForce[];
  readonly unusable: readonly Revision[];
}

/**
 * A plan's goals with the revisions of one goal that apply from one year on; all
 * of them are unusable when there is no such goal. A goal listed again (再掲) is
 * judged as its source is: it takes its source's revised terms and cannot have
 * terms of its own.
 */
export function revisedGoals(plan: PlanOutline, goals: readonly GoalInForce[], revisions: readonly Revision[]): RevisedGoals {
  const goal = goals.find(({ id }) => id === revisions[0]?.targetId);
  if (goal === undefined) return { goals, unusable: revisions };
  const own = goal.crossListedFrom === null ? revisions : revisions.filter((revision) => !isOfTerms(revision));
  const { goal: revised, unusable } = revisedGoal(plan, goal, own);
  const { kind, threshold, unit, deadline } = revised;
  return {
    goals: goals.map((other) => {
      if (other === goal) return revised;
      return other.crossListedFrom === goal.id ? { ...other, kind, threshold, unit, deadline } : other;
    }),
    unusable: revisions.filter((revision) => !own.includes(revision) || unusable.includes(revision)),
  };
}
