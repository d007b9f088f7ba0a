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
import { statusColumn } from "./engine/status-column";

/** A phase of the schedule grid whose last year is over, and that is behind: the next phase rests on it, or the plan ends without it (P-03). */
export const schedulePhaseOverdue = defineRule({
  meta: {
    id: "schedule-phase-overdue",
    subject: "initiative",
    severity: "warning",
    source: "progress",
    messages: {
      own: {
        ja: "{place}が「{status}」ですが、計画では工程「{phase}」がこの年度で終わります。終わっていれば「完了」に直し、続けるときは「計画変更」に記録してください。",
        en: "{place} is “{status}”, but the phase “{phase}” was to end in that year. Where it is done, choose 完了; where it goes on, record it among the revisions.",
      },
      fromLead: {
        ja: "{place}は空欄で、取りまとめ部署の進捗状況が「{status}」ですが、計画では工程「{phase}」がこの年度で終わります。終わっていれば「完了」を選び、続けるときは「計画変更」に記録してください。",
        en: "{place} is blank and the lead department's progress is “{status}”, but the phase “{phase}” was to end in that year. Where it is done, choose 完了; where it goes on, record it among the revisions.",
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
        if (phase === null) return [];
        const status = lineStatus(facts, line, initiativeYear);
        if (status === null || !statusesBehind.includes(status.word)) return [];
        const { year } = initiativeYear;
        return [{ messageId: status.isOwn ? "own" : "fromLead", at: at(scheduleTable.name, line.row, statusColumn(year)), year, owner: lineOwner(subject, line), data: { phase, status: status.word } }];
      }),
    );
  },
});

/** The phase of a year that the next year does not continue: none does after the plan's last. */
function phaseEnding(row: ScheduleRow, index: number, continues: boolean): string | null {
  const phase = phaseShown(row, index, continues);
  return phaseShown(row, index + 1, continues) === phase ? null : phase;
}
