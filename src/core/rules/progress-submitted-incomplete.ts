import { progressTable } from "../contract/tables";
import { isFilled } from "../entries/cell-reading";
import { progressRemarks } from "../entries/progress-check";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";
import { progressRemark } from "./engine/progress-remark";

/** Handed in (提出日) although 記入チェック is not 済: HR would count an answer that is none (P-03). */
export const progressSubmittedIncomplete = defineRule({
  meta: {
    id: "progress-submitted-incomplete",
    subject: "report",
    severity: "warning",
    source: "progress",
    messages: {
      incomplete: {
        ja: "{place}が入っていますが、記入チェックは「{remark}」です。記入を終えて「{done}」になってから提出してください。",
        en: "{place} is filled in, but the row's check says 「{remark}」. Complete the row until it says 「{done}」, then hand it in.",
      },
    },
  },
  check: ({ reports }, facts) =>
    reports.flatMap(({ row, year, isAsked, slips, entry }) => {
      if (!isAsked || !isFilled(row.cell(progressTable.submittedOn)) || readColumns.some((column) => slips.has(column))) return [];
      const remark = progressRemark(facts, entry);
      if (remark === progressRemarks.done) return [];
      return [{ messageId: "incomplete", at: at(progressTable.name, row, progressTable.submittedOn), year, data: { remark, done: progressRemarks.done } }];
    }),
});

/** What 提出日 and 記入チェック are read from. */
const readColumns: readonly string[] = [progressTable.submittedOn, progressTable.status, progressTable.result, progressTable.remedy, progressTable.unitsTotal, progressTable.unitsDone];
