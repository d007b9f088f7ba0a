import { goalsTable } from "../contract/tables";
import { fiscalYearLabel, fiscalYearOfDate } from "../plan/fiscal-year";
import { defineRule } from "./engine/define-rule";
import { foundInGoal } from "./engine/found-in-row";
import { afterUnmet, unmetYears } from "./engine/unmet-goal";

/**
 * Something the goal's sentence asks for from a year on (令和3年度から) that was not
 * carried out in that year or in one after it.
 */
export const goalStartMissed = defineRule({
  meta: {
    id: "goal-start-missed",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      notCarriedOut: {
        ja: `{place}：{start}から行う目標ですが、実施状況が「{implementation}」です。${afterUnmet.ja}`,
        en: `{place}: it is to be carried out from {start} on, and stands at “{implementation}”. ${afterUnmet.en}`,
      },
    },
  },
  check: (subject) =>
    unmetYears(subject, "yearlyFrom").map((year) => {
      const { goal, entry } = year;
      const start = goal.deadline === null ? year.year : fiscalYearOfDate(goal.deadline);
      return foundInGoal(year, goalsTable.implementation, "notCarriedOut", { implementation: entry.implementation ?? "", start: fiscalYearLabel(start) });
    }),
});
