import { defineRule } from "./engine/define-rule";
import { deadlineMessages, missedDeadlines } from "./engine/unmet-goal";

/**
 * Something the goal's sentence asks for by the end of a year (までに, 中に) that was
 * done later, or was not done when 基準日 reached the day. The last day counts. It
 * is one fact however many years follow, so the first year's row tells it.
 */
export const goalDeadlineMissed = defineRule({
  meta: { id: "goal-deadline-missed", subject: "goal", severity: "warning", source: "subject", messages: deadlineMessages },
  check: (subject) => missedDeadlines(subject, "byDeadline"),
});
