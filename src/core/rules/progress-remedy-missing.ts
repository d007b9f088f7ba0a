import { progressTable } from "../contract/tables";
import { statusesToExplain } from "../contract/vocabulary";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/** 遅れ or 見直し・中止 without 課題・次年度の対応: the city cannot carry on what it does not know the obstacle of (P-03). */
export const progressRemedyMissing = defineRule({
  meta: {
    id: "progress-remedy-missing",
    subject: "report",
    severity: "warning",
    source: "progress",
    messages: {
      missing: {
        ja: "{place}が空です。進捗状況が「{status}」のときは、理由と、次の年度にどうするかを書いてください。",
        en: "{place} is empty. Where the progress is “{status}”, write why, and what will be done next year.",
      },
    },
  },
  check: ({ reports }) =>
    reports.flatMap(({ row, year, isAsked, slips, entry: { status, remedy } }) =>
      isAsked && status !== null && remedy === null && statusesToExplain.includes(status) && !slips.has(progressTable.status) && !slips.has(progressTable.remedy)
        ? [{ messageId: "missing", at: at(progressTable.name, row, progressTable.remedy), year, data: { status } }]
        : [],
    ),
});
