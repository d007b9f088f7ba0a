import { comparesWithBaselineYear } from "../goal-comparison";
import { type PlanCheck, problemAt } from "./plan-check";

/** A goal asks for the baseline year's actual exactly where it is compared with it and has entries of its own. */
export const goalComparisons: PlanCheck = ({ goals, ...plan }) =>
  goals.flatMap((goal) => {
    const expected = comparesWithBaselineYear(goal, plan);
    return goal.comparesWithBaselineYear === expected
      ? []
      : [problemAt("goals", `目標 ${goal.id}`, "comparesWithBaselineYear", `この種別と再掲元からは ${expected} です`)];
  });
