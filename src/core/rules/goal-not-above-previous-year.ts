import { goalsTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { figureText } from "./engine/figure-text";
import { foundInGoal } from "./engine/found-in-row";
import { afterUnmet, unmetYears } from "./engine/unmet-goal";

/**
 * A figure that is to grow from year to year (対前年比増) and did not: the same as
 * last year is no growth, as the goal's sentence asks for more.
 */
export const goalNotAbovePreviousYear = defineRule({
  meta: {
    id: "goal-not-above-previous-year",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      notAbove: {
        ja: `{place}：実績{figure}は前年度の{previous}を上回っていません。${afterUnmet.ja}`,
        en: `{place}: {figure} is not more than the {previous} of the year before. ${afterUnmet.en}`,
      },
    },
  },
  check: (subject) =>
    unmetYears(subject, "moreThanPreviousYear").map((year) => {
      const { goal, entry, previousActual } = year;
      return foundInGoal(year, goalsTable.actual, "notAbove", { figure: figureText(entry.actual ?? 0, goal.unit), previous: figureText(previousActual ?? 0, goal.unit) });
    }),
});
