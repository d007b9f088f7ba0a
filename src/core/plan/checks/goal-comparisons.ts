import type { Goal } from "../goal";
import { type PlanCheck, problemAt } from "./plan-check";

/** Whether judging the first plan year takes an actual of the baseline year. */
function needsBaselineYear(goal: Goal, firstYear: number, baselineYear: number): boolean {
  if (goal.crossListedFrom !== null) return false;
  switch (goal.kind) {
    case "moreThanBaselineYear":
      return true;
    case "moreThanPreviousYear":
    case "lessThanPreviousYear":
      return baselineYear === firstYear - 1;
    default:
      return false;
  }
}

/** A goal asks for the baseline year's actual exactly where it is compared with it and has entries of its own. */
export const goalComparisons: PlanCheck = ({ goals, firstYear, baselineYear }) =>
  goals.flatMap((goal) => {
    const expected = needsBaselineYear(goal, firstYear, baselineYear);
    return goal.comparesWithBaselineYear === expected
      ? []
      : [problemAt("goals", `目標 ${goal.id}`, "comparesWithBaselineYear", `この種別と再掲元からは ${expected} です`)];
  });
