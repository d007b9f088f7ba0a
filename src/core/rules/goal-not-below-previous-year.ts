import { defineRule } from "./engine/define-rule";
import { afterUnmet, unmetSincePreviousYear } from "./engine/unmet-goal";

/**
 * A figure that is to fall from year to year (前年度より少なく) and did not: the same
 * as last year is no less, as the goal's sentence asks for less.
 */
export const goalNotBelowPreviousYear = defineRule({
  meta: {
    id: "goal-not-below-previous-year",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      notBelow: {
        ja: `{place}：実績{figure}は前年度の{previous}を下回っていません。${afterUnmet.ja}`,
        en: `{place}: {figure} is not less than the {previous} of the year before. ${afterUnmet.en}`,
      },
    },
  },
  check: (subject) => unmetSincePreviousYear(subject, "lessThanPreviousYear", "notBelow"),
});
