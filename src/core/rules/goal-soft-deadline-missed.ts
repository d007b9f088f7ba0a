import { defineRule } from "./engine/define-rule";
import { deadlineMessages, missedDeadlines } from "./engine/unmet-goal";

/**
 * Something the goal's sentence asks for around a year (目途) that was done after
 * its end, or was not done when 基準日 reached it. The sentence leaves room, so it
 * stands apart from a deadline; the first year's row tells it once.
 */
export const goalSoftDeadlineMissed = defineRule({
  meta: { id: "goal-soft-deadline-missed", subject: "goal", severity: "warning", source: "subject", messages: deadlineMessages },
  check: (subject) => missedDeadlines(subject, "aroundDeadline"),
});
