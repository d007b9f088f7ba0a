import { goalsTable } from "../contract/tables";
import { tenthsOfPercent } from "../shared/tenths";
import { dayText } from "./engine/day-text";
import { defineRule } from "./engine/define-rule";
import { figureText } from "./engine/figure-text";
import { foundInGoal } from "./engine/found-in-row";
import { afterUnmet, unmetYears } from "./engine/unmet-goal";

/**
 * Something the goal's sentence asks of every unit (全ての局区等) that not all have
 * done, or that the last of them did after the deadline: one left out is enough.
 */
export const goalCoverageIncomplete = defineRule({
  meta: {
    id: "goal-coverage-incomplete",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      short: {
        ja: `{place}：実績{figure}は対象数の{total}に届いていません。${afterUnmet.ja}`,
        en: `{place}: {figure} does not cover all {total}. ${afterUnmet.en}`,
      },
      late: {
        ja: `{place}：すべて終えた日（{completedOn}）が期限の{deadline}を過ぎています。${afterUnmet.ja}`,
        en: `{place}: all was covered on {completedOn}, after the deadline of {deadline}. ${afterUnmet.en}`,
      },
    },
  },
  check: (subject) =>
    unmetYears(subject, "allCovered").map((year) => {
      const { goal, entry, total } = year;
      const [done, all] = [entry.actual ?? 0, total ?? 0];
      const [completedOn] = subject.years.flatMap((any) => any.entry.completedOn ?? []).sort();
      const isLate = tenthsOfPercent(done) >= tenthsOfPercent(all) && completedOn !== undefined && goal.deadline !== null;
      if (isLate) return foundInGoal(year, goalsTable.completedOn, "late", { completedOn: dayText(completedOn), deadline: dayText(goal.deadline) });
      return foundInGoal(year, goalsTable.actual, "short", { figure: figureText(done, goal.unit), total: figureText(all, goal.unit) });
    }),
});
