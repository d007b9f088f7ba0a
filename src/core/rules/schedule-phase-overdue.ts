import { scheduleTable } from "../contract/tables";
import { statusesBehind } from "../contract/vocabulary";
import { blanksContinue } from "../entries/blanks-continue";
import { fiscalYearEnd } from "../plan/fiscal-year";
import type { ScheduleRow } from "../plan/plan";
import { phaseShown } from "../plan/schedule-phase";
import { defineRule } from "./engine/define-rule";
import { lineOwner } from "./engine/line-owner";
import { lineStatus } from "./engine/line-status";
import { at } from "./engine/place";

/** A phase of the schedule grid whose last year is over, and that is behind: the next phase rests on it, or the plan ends without it (P-03). */
export const schedulePhaseOverdue = defineRule({
  meta: {
    id: "schedule-phase-overdue",
    subject: "initiative",
    severity: "warning",
    source: "progress",
    messages: {
      own: {
        ja: "工程「{phase}」はこの年度で終わる計画ですが、{place}は「{status}」です。終わっていれば「完了」に直し、続けるときは計画変更に記録してください。",
        en: "The phase “{phase}” was to end this year, but {place} is “{status}”. Where it is done, choose 完了; where it goes on, record it among the revisions.",
      },
      fromLead: {
        ja: "工程「{phase}」はこの年度で終わる計画ですが、取りまとめ部署の進捗状況が「{status}」です。この工程が終わっていれば{place}で「完了」を選び、続けるときは計画変更に記録してください。",
        en: "The phase “{phase}” was to end this year, but the lead department's progress is “{status}”. Where this phase is done, choose 完了 in {place}; where it goes on, record it among the revisions.",
      },
    },
  },
  check: (subject, facts) => {
    const over = subject.years.map(({ year, isAsked }) => isAsked && fiscalYearEnd(year) <= facts.asOf);
    if (!over.includes(true)) return [];
    const continues = blanksContinue(facts.entries);
    return subject.schedule.flatMap((line) =>
      subject.years.flatMap((initiativeYear, index) => {
        const phase = over[index] === true ? phaseEnding(line.line, index, continues) : null;
        const status = phase === null ? null : lineStatus(facts, line, initiativeYear);
        if (phase === null || status === null || !statusesBehind.includes(status.word)) return [];
        const { year } = initiativeYear;
        return [{ messageId: status.isOwn ? "own" : "fromLead", at: at(scheduleTable.name, line.row, scheduleTable.status(year)), year, owner: lineOwner(subject, line), data: { phase, status: status.word } }];
      }),
    );
  },
});

/** The phase of a year that the next year does not continue. */
function phaseEnding(row: ScheduleRow, index: number, continues: boolean): string | null {
  const phase = phaseShown(row, index, continues);
  return phase !== null && (index === row.cells.length - 1 || phaseShown(row, index + 1, continues) !== phase) ? phase : null;
}
