import { goalsTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { figureText } from "./engine/figure-text";
import { foundInGoal } from "./engine/found-in-row";
import { afterUnmet, unmetYears } from "./engine/unmet-goal";

/**
 * Somebody over an upper limit that the goal's sentence wants nobody over
 * (上限超過をゼロ): a single one is too many, and may break the law the limit is from.
 */
export const goalLimitExceeded = defineRule({
  meta: {
    id: "goal-limit-exceeded",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      exceeded: {
        ja: `{place}：上限を超えた数が{figure}です（目標は{limit}）。${afterUnmet.ja}`,
        en: `{place}: {figure} over the upper limit, where the goal is {limit}. ${afterUnmet.en}`,
      },
    },
  },
  check: (subject) =>
    unmetYears(subject, "zeroOverLimit").map((year) => {
      const { goal, entry } = year;
      return foundInGoal(year, goalsTable.actual, "exceeded", { figure: figureText(entry.actual ?? 0, goal.unit), limit: figureText(0, goal.unit) });
    }),
});
