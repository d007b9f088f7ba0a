import { thresholdValue } from "../attainment/goal-standing";
import { goalsTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { figureText } from "./engine/figure-text";
import { foundInGoal } from "./engine/found-in-row";
import { afterUnmet, unmetYears } from "./engine/unmet-goal";

/**
 * A figure below the threshold that the goal's sentence sets (25%以上): the goal
 * is not reached in a year in which it is to hold. Exactly on it is reached.
 */
export const goalThresholdMissed = defineRule({
  meta: {
    id: "goal-threshold-missed",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      below: {
        ja: `{place}：実績{figure}は基準{threshold}に届いていません。${afterUnmet.ja}`,
        en: `{place}: {figure} does not reach {threshold}. ${afterUnmet.en}`,
      },
    },
  },
  check: (subject) =>
    unmetYears(subject, "atLeast").map((year) => {
      const { goal, entry } = year;
      return foundInGoal(year, goalsTable.actual, "below", { figure: figureText(entry.actual ?? 0, goal.unit), threshold: figureText(thresholdValue(goal) ?? 0, goal.unit) });
    }),
});
