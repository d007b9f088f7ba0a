import { progressTable } from "../contract/tables";
import { statusesWithResult } from "../contract/vocabulary";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/** 完了 or 計画どおり with nothing written: nobody can tell what was done. */
export const progressResultMissing = defineRule({
  meta: {
    id: "progress-result-missing",
    subject: "report",
    severity: "warning",
    source: "progress",
    messages: {
      missing: {
        ja: "{place}が空です。進捗状況が「{status}」のときは、何を・いつ・どれだけ行ったかを書いてください。",
        en: "{place} is empty. Where the progress is “{status}”, write what was done, when and how much.",
      },
    },
  },
  check: ({ reports }) =>
    reports.flatMap(({ row, year, isAsked, slips, entry: { status, result } }) =>
      isAsked && status !== null && result === null && statusesWithResult.includes(status) && !slips.has(progressTable.status) && !slips.has(progressTable.result)
        ? [{ messageId: "missing", at: at(progressTable.name, row, progressTable.result), year, data: { status } }]
        : [],
    ),
});
