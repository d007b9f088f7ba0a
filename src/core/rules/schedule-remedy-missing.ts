import { progressTable } from "../contract/tables";
import { statusesToExplain } from "../contract/vocabulary";
import { defineRule } from "./engine/define-rule";
import { lineStatus } from "./engine/line-status";
import { at } from "./engine/place";
import { rowSlips } from "./engine/row-slips";
import { statusColumn } from "./engine/status-column";

/** A line of the schedule grid marked 遅れ or 見直し・中止 while the lead department's row does not say why (P-03). Where that row is itself late, progress-remedy-missing tells. */
export const scheduleRemedyMissing = defineRule({
  meta: {
    id: "schedule-remedy-missing",
    subject: "initiative",
    severity: "warning",
    source: "progress",
    messages: {
      missing: {
        ja: "{place}（取りまとめ部署の行）が空です。工程表に工程{lines}とありますので、理由と、次の年度にどうするかを書いてください。",
        en: "{place} (the lead department's row) is empty. The schedule says {lines}: write why, and what will be done next year.",
      },
    },
  },
  check: ({ years, schedule }, facts) =>
    years.flatMap((initiativeYear) => {
      const { year, isAsked, lead } = initiativeYear;
      if (!isAsked || lead === null || lead.entry.remedy !== null || statusesToExplain.includes(lead.entry.status ?? "")) return [];
      const lines = schedule.flatMap((line) => {
        if (line.row.cell(statusColumn(year)).value === null) return [];
        const status = lineStatus(facts, line, initiativeYear);
        return status?.isOwn === true && statusesToExplain.includes(status.word) ? [`${line.line.id}「${status.word}」`] : [];
      });
      if (lines.length === 0 || rowSlips(facts, progressTable.name, lead.row).has(progressTable.remedy)) return [];
      return [{ messageId: "missing", at: at(progressTable.name, lead.row, progressTable.remedy), year, data: { lines: lines.join("、") } }];
    }),
});
