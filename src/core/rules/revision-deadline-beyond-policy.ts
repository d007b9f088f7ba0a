import { sheetTitles } from "../contract/sheet-titles";
import { goalsTable, revisionsTable } from "../contract/tables";
import { isCalendarDate } from "../plan/calendar-date";
import { fiscalYearEnd } from "../plan/fiscal-year";
import { dayText } from "./engine/day-text";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/** A goal put off beyond the last day of the policy the plan carries out (P-02, 「方針の取組期間」): nothing that binds the city reaches so far. A plan that names no such period has nothing against any day. */
export const revisionDeadlineBeyondPolicy = defineRule({
  meta: {
    id: "revision-deadline-beyond-policy",
    subject: "revision",
    severity: "warning",
    source: "policyPeriod",
    messages: {
      beyond: {
        ja: "{place}の期限（{deadline}）が、方針の取組期間の末日（{last}）より後です。日付を確かめてください。",
        en: "{place}, the deadline {deadline}, is after the last day of the policy ({last}). Check the date.",
      },
    },
  },
  check: ({ row, revision, isUnusable }, { plan: { policyLastYear } }) => {
    if (revision === null || isUnusable || policyLastYear === undefined) return [];
    const { target, item, after } = revision;
    const last = fiscalYearEnd(policyLastYear);
    if (target !== sheetTitles.goals || item !== goalsTable.deadline || typeof after !== "string" || !isCalendarDate(after) || after <= last) return [];
    return [{ messageId: "beyond", at: at(revisionsTable.name, row, revisionsTable.after), data: { deadline: dayText(after), last: dayText(last) } }];
  },
});
