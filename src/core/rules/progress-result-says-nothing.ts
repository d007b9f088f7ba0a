import { progressTable } from "../contract/tables";
import { notApplicable, notStarted, statusesToExplain } from "../contract/vocabulary";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";
import { saysNothing } from "./engine/says-nothing";

/**
 * なし, 別紙のとおり, 同上 and the like: the row looks filled in and says nothing
 * about the year (P-03). Where nothing was to be done or nothing has begun, なし
 * is an answer; 課題・次年度の対応 is looked at only where it is required.
 */
export const progressResultSaysNothing = defineRule({
  meta: {
    id: "progress-result-says-nothing",
    subject: "report",
    severity: "warning",
    source: "progress",
    messages: {
      result: {
        ja: "{place}が「{text}」だけでは、何をしたか分かりません。何を・いつ・どれだけ行ったかを、この欄に書いてください。",
        en: "{place} says only “{text}”, which does not tell what was done. Write here what was done, when and how much.",
      },
      remedy: {
        ja: "{place}が「{text}」だけでは、理由も次の年度の対応も分かりません。進捗状況が「{status}」のときは、この欄に書いてください。",
        en: "{place} says only “{text}”. Where the progress is “{status}”, write here why, and what will be done next year.",
      },
    },
  },
  check: ({ reports }) =>
    reports.flatMap(({ row, year, isAsked, slips, entry }) => {
      const { status } = entry;
      if (!isAsked || status === null || slips.has(progressTable.status)) return [];
      return required(status).flatMap((column) => {
        const text = entry[column];
        return text !== null && saysNothing(text) ? [{ messageId: column, at: at(progressTable.name, row, progressTable[column]), year, data: { text, status } }] : [];
      });
    }),
});

function required(status: string): readonly ("result" | "remedy")[] {
  if (status === notApplicable || status === notStarted) return [];
  return statusesToExplain.includes(status) ? ["result", "remedy"] : ["result"];
}
