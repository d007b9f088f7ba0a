import { surveysTable } from "../contract/tables";
import { carriedOut } from "../contract/vocabulary";
import { isFilled } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { foundInSurvey } from "./engine/found-in-row";

const columns = [surveysTable.actual, surveysTable.answered, surveysTable.positive];

/**
 * A figure or counts beside a state that says there is none (未実施, 集計中, 評価困難):
 * the state wins, so the figure is neither shown nor measured against the clause's
 * target, and whoever typed it does not see why.
 */
export const surveyValueAgainstState = defineRule({
  meta: {
    id: "survey-value-against-state",
    subject: "indicator",
    severity: "warning",
    source: "subject",
    messages: {
      contradicts: {
        ja: "{place}が「{state}」なのに、{columns}に記入があります。値を使うときは状況を「実施」にし、使わないときは値を消してください。",
        en: "{place} says “{state}”, yet {columns} is filled in. If the figure counts, choose 実施; if not, clear it.",
      },
    },
  },
  check: ({ years }) =>
    years.flatMap((year) => {
      const { row, entry, slips } = year;
      const { state } = entry;
      if (state === null || state === carriedOut) return [];
      const typed = columns.filter((column) => isFilled(row.cell(column)) && !slips.has(column));
      if (typed.length === 0) return [];
      const cause = [entry.actual, entry.answered, entry.positive].map((number) => number ?? "").join(" ");
      return [{ ...foundInSurvey(year, surveysTable.state, "contradicts" as const, { state, columns: typed.join("、") }), cause }];
    }),
});
