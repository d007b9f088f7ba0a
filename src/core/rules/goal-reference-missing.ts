import { goalsTable } from "../contract/tables";
import { notApplicable } from "../contract/vocabulary";
import { isFilled } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { foundInGoal } from "./engine/found-in-row";

const { actual, implementation, total, completedOn, state, note } = goalsTable;

/**
 * A goal that another plan holds (「…推進計画」に掲げる達成目標), answered without saying
 * where: its sentence names that plan and no figure, so only 根拠・備考 can tell what
 * was to be reached. Asked once somebody answered for the year.
 */
export const goalReferenceMissing = defineRule({
  meta: {
    id: "goal-reference-missing",
    subject: "goal",
    severity: "info",
    source: "subject",
    messages: {
      missing: {
        ja: "{place}が空です。目標は別の計画にあるので、その計画での目標と実績がわかる資料の名前を書いてください。",
        en: "{place} is empty. The goal stands in another plan: name the document that shows it and what was reached.",
      },
    },
  },
  check: ({ years }) =>
    years.flatMap((year) => {
      const { goal, row, entry, slips, isAsked, isReported } = year;
      if (!isAsked || goal.kind !== "otherPlan" || entry.state === notApplicable || isFilled(row.cell(note))) return [];
      const isAnswered = isReported || [actual, implementation, total, completedOn, state].some((column) => isFilled(row.cell(column)) && !slips.has(column));
      return isAnswered ? [foundInGoal(year, note, "missing")] : [];
    }),
});
