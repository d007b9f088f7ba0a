import { goalsTable } from "../contract/tables";
import { notApplicable } from "../contract/vocabulary";
import { isFilled } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { foundInGoal } from "./engine/found-in-row";

const { actual, implementation, total, completedOn, state, note } = goalsTable;

/**
 * A goal that is only described (意識を高める) of which nothing is said in a year that
 * is reported on: its sentence sets no figure and no day, so a few words, a count
 * or 実施状況 are all there can be. Quiet until somebody answered for the year.
 */
export const goalNarrativeMissing = defineRule({
  meta: {
    id: "goal-narrative-missing",
    subject: "goal",
    severity: "info",
    source: "subject",
    messages: {
      missing: {
        ja: "{place}が空です。数値や期限のない目標なので、何をしてどう変わったかを一言書くか、実施状況を選んでください。",
        en: "{place} is empty. The goal sets no figure and no day: say in a few words what was done and what came of it, or choose 実施状況.",
      },
    },
  },
  check: ({ years }) =>
    years.flatMap((year) => {
      const { goal, row, entry, slips, isAsked, isReported } = year;
      if (!isAsked || goal.kind !== "descriptive" || entry.state === notApplicable) return [];
      if ([note, implementation, actual].some((column) => isFilled(row.cell(column)))) return [];
      const isBegun = isReported || [total, completedOn, state].some((column) => isFilled(row.cell(column)) && !slips.has(column));
      return isBegun ? [foundInGoal(year, note, "missing")] : [];
    }),
});
