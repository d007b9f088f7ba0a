import { thresholdValue } from "../attainment/goal-standing";
import { goalsTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { figureText } from "./engine/figure-text";
import { foundInGoal } from "./engine/found-in-row";
import { afterUnmet, unmetYears } from "./engine/unmet-goal";

/**
 * Done fewer times in a fiscal year than the goal's sentence asks for (年間3回以上):
 * every year is counted on its own, so another year cannot make up for it.
 */
export const goalFrequencyShort = defineRule({
  meta: {
    id: "goal-frequency-short",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      short: {
        ja: `{place}：実績{figure}は、年度ごとに求められる{threshold}に届いていません。${afterUnmet.ja}`,
        en: `{place}: {figure} is short of the {threshold} asked for in every fiscal year. ${afterUnmet.en}`,
      },
    },
  },
  check: (subject) =>
    unmetYears(subject, "timesPerYear").map((year) => {
      const { goal, entry } = year;
      return foundInGoal(year, goalsTable.actual, "short", { figure: figureText(entry.actual ?? 0, goal.unit), threshold: figureText(thresholdValue(goal) ?? 0, goal.unit) });
    }),
});
