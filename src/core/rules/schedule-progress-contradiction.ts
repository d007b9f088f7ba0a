import { progressTable, scheduleTable } from "../contract/tables";
import { completed, late, notApplicable, notStarted } from "../contract/vocabulary";
import { blanksContinue } from "../entries/blanks-continue";
import { phaseShown } from "../plan/schedule-phase";
import { defineRule } from "./engine/define-rule";
import { lineOwner } from "./engine/line-owner";
import { at } from "./engine/place";
import type { RuleFacts } from "./engine/rule-facts";
import type { InitiativeYear } from "./engine/subjects";
import { typedStatus } from "./engine/typed-status";
import { statusColumn } from "./engine/status-column";

/** A line of the schedule grid late or not begun in an initiative that is 完了, or a status in a year for which the plan has no phase: one of the two cannot be (P-03). */
export const scheduleProgressContradiction = defineRule({
  meta: {
    id: "schedule-progress-contradiction",
    subject: "initiative",
    severity: "warning",
    source: "progress",
    messages: {
      leadCompleted: {
        ja: "{place}が「{status}」ですが、取りまとめ部署の進捗状況は「{completed}」です。どちらかを直してください。",
        en: "{place} is “{status}”, but the lead department's progress is “{completed}”. Correct one of the two.",
      },
      noPhase: {
        ja: "{place}に「{status}」とありますが、計画ではこの年度に工程がありません。空欄に戻すか、工程を加えたときは「計画変更」に記録してください。",
        en: "{place} says “{status}”, but the plan has no phase for this year. Clear the cell, or record the added phase among the revisions.",
      },
    },
  },
  check: (subject, facts) => {
    const continues = blanksContinue(facts.entries);
    return subject.schedule.flatMap((line) =>
      subject.years.flatMap((initiativeYear, index) => {
        const { year } = initiativeYear;
        const column = statusColumn(year);
        const typed = typedStatus(facts, line.row, column);
        if (typed === null || typed === "unreadable") return [];
        const messageId = phaseShown(line.line, index, continues) === null ? withoutPhase(typed.word) : besideLead(typed.word, initiativeYear, facts);
        return messageId === null ? [] : [{ messageId, at: at(scheduleTable.name, line.row, column), year, owner: lineOwner(subject, line), data: { status: typed.word, completed } }];
      }),
    );
  },
});

function withoutPhase(status: string): "noPhase" | null {
  return status === notApplicable ? null : "noPhase";
}

function besideLead(status: string, { isAsked, lead }: InitiativeYear, facts: RuleFacts): "leadCompleted" | null {
  if (!isAsked || (status !== late && status !== notStarted) || lead?.entry.status !== completed) return null;
  return typedStatus(facts, lead.row, progressTable.status) === "unreadable" ? null : "leadCompleted";
}
