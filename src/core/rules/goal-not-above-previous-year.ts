import { defineRule } from "./engine/define-rule";
import { afterUnmet, unmetSincePreviousYear } from "./engine/unmet-goal";

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
  check: (subject) => unmetSincePreviousYear(subject, "moreThanPreviousYear", "notAbove"),
});
