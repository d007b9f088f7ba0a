import { defineRule } from "./engine/define-rule";
import { deadlineMessages, missedDeadlines } from "./engine/unmet-goal";

/**
 * Something the goal's sentence asks for inside one fiscal year that was done after
 * that year, or was not done when 基準日 reached its last day. That year's row tells
 * it, once.
 */
export const goalYearMissed = defineRule({
  meta: { id: "goal-year-missed", subject: "goal", severity: "warning", source: "subject", messages: deadlineMessages },
  check: (subject) => missedDeadlines(subject, "withinYear"),
});
