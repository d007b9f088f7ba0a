import { progressTable } from "../contract/tables";
import { progressRemarks } from "../entries/progress-check";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";
import { progressRemark } from "./engine/progress-remark";

/** No 進捗状況 for a year that is due: the plan wants the progress known in every year (P-03, 「各年度における取組の進捗状況等の把握」). */
export const progressNotEntered = defineRule({
  meta: {
    id: "progress-not-entered",
    subject: "report",
    severity: "warning",
    source: "progress",
    messages: {
      empty: {
        ja: "{place}が未記入です。年度末の状況を一覧から選び、取組実績を書いてください。",
        en: "{place} has not been filled in. Choose the status at the end of the year from the list, and write what was done.",
      },
      unchosen: {
        ja: "取組実績に記入がありますが、{place}が選ばれていません。年度末の状況を一覧から選んでください。",
        en: "Something is written about what was done, but {place} is not chosen. Choose the status at the end of the year from the list.",
      },
    },
  },
  check: ({ reports }, facts) =>
    reports.flatMap(({ row, year, isAsked, slips, entry }) => {
      if (!isAsked || entry.status !== null || slips.has(progressTable.status)) return [];
      const isEmpty = progressRemark(facts, entry) === progressRemarks.empty && !slips.has(progressTable.result);
      return [{ messageId: isEmpty ? "empty" : "unchosen", at: at(progressTable.name, row, progressTable.status), year }];
    }),
});
