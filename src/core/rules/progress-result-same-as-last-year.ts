import { progressTable } from "../contract/tables";
import { notApplicable, notStarted } from "../contract/vocabulary";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";
import { saysNothing } from "./engine/says-nothing";

/** Last year's 取組実績 word for word: it was copied along, and what this year brought is not known (P-03). Where nothing was to be done or nothing has begun, the same words are an answer. */
export const progressResultSameAsLastYear = defineRule({
  meta: {
    id: "progress-result-same-as-last-year",
    subject: "report",
    severity: "warning",
    source: "progress",
    messages: {
      same: {
        ja: "{place}が前の年度とまったく同じ文です。この年度に行ったことを書いてください。",
        en: "{place} is word for word that of the year before. Write what was done this year.",
      },
    },
  },
  check: ({ reports }) =>
    reports.flatMap(({ row, year, isAsked, slips, previous, entry: { status, result } }) => {
      if (!isAsked || result === null || previous?.result == null || slips.has(progressTable.result)) return [];
      if (!isSame(result, previous.result) || saysNothing(result) || status === notApplicable || status === notStarted) return [];
      return [{ messageId: "same", at: at(progressTable.name, row, progressTable.result), year, cause: result }];
    }),
});

/** Blanks and line ends aside. The first letters differ in most texts, and nothing more is looked at then. */
function isSame(text: string, other: string): boolean {
  return text.trimStart().charAt(0) === other.trimStart().charAt(0) && withoutBlanks(text) === withoutBlanks(other);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, "");
}
