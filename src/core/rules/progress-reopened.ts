import { progressTable } from "../contract/tables";
import { completed, reconsidered, statusesBehind } from "../contract/vocabulary";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/** What was 完了 a year ago is behind now: one of the two years is wrong, or the work began anew (P-03). 見直し・中止 after 完了 explains itself. */
const reopened: readonly string[] = statusesBehind.filter((status) => status !== reconsidered);

export const progressReopened = defineRule({
  meta: {
    id: "progress-reopened",
    subject: "report",
    severity: "warning",
    source: "progress",
    messages: {
      reopened: {
        ja: "{place}が「{status}」ですが、前の年度は「{completed}」でした。どちらの年度が正しいか確かめてください。",
        en: "{place} is “{status}”, although the year before was “{completed}”. Check which of the two years is right.",
      },
    },
  },
  check: ({ reports }) =>
    reports.flatMap(({ row, year, isAsked, slips, previous, entry: { status } }) =>
      isAsked && status !== null && previous?.status === completed && reopened.includes(status) && !slips.has(progressTable.status)
        ? [{ messageId: "reopened", at: at(progressTable.name, row, progressTable.status), year, data: { status, completed } }]
        : [],
    ),
});
