import { goalsTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { foundInGoal } from "./engine/found-in-row";
import { afterUnmet, unmetYears } from "./engine/unmet-goal";

/**
 * Something the goal's sentence asks for in every year of the plan (着実に, 継続して)
 * that was carried out only in part, or not at all: one year left out breaks it.
 */
export const goalNotCarriedOut = defineRule({
  meta: {
    id: "goal-not-carried-out",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      notCarriedOut: {
        ja: `{place}：毎年度行う目標ですが、実施状況が「{implementation}」です。${afterUnmet.ja}`,
        en: `{place}: it is to be carried out every year, and stands at “{implementation}”. ${afterUnmet.en}`,
      },
    },
  },
  check: (subject) => unmetYears(subject, "yearly").map((year) => foundInGoal(year, goalsTable.implementation, "notCarriedOut", { implementation: year.entry.implementation ?? "" })),
});
