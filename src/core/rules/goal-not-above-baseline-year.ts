import { goalsTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { figureText } from "./engine/figure-text";
import { foundInGoal } from "./engine/found-in-row";
import { afterUnmet, unmetYears } from "./engine/unmet-goal";

/**
 * A figure that is to exceed that of the plan's baseline year (実績より増加) and does
 * not: the same is no increase. Every year is measured against the same figure.
 */
export const goalNotAboveBaselineYear = defineRule({
  meta: {
    id: "goal-not-above-baseline-year",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      notAbove: {
        ja: `{place}：実績{figure}は基準の年度の{baseline}を上回っていません。${afterUnmet.ja}`,
        en: `{place}: {figure} is not more than the {baseline} of the baseline year. ${afterUnmet.en}`,
      },
    },
  },
  check: (subject) =>
    unmetYears(subject, "moreThanBaselineYear").map((year) => {
      const { goal, entry, baselineActual } = year;
      return foundInGoal(year, goalsTable.actual, "notAbove", { figure: figureText(entry.actual ?? 0, goal.unit), baseline: figureText(baselineActual ?? 0, goal.unit) });
    }),
});
