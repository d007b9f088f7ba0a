import { goalsTable } from "../contract/tables";
import { isCalendarDate } from "../plan/calendar-date";
import { goalKindOfLabel } from "../plan/goal-kind";
import type { PlanOutline } from "../plan/plan";
import type { Revision } from "../plan/revision";
import { dateOfSerial } from "../workbook/serial-date";
import type { GoalInForce } from "./goal-in-force";

const datedKinds: readonly GoalInForce["kind"][] = ["byDeadline", "aroundDeadline", "withinYear", "yearlyFrom"];

/**
 * The goal with one item revised, or `null` when the item cannot be revised,
 * cannot take the value, or would leave a deadline goal without a deadline. A
 * sentence cannot be struck out.
 */
export function revisedGoal(plan: PlanOutline, goal: GoalInForce, revision: Revision): GoalInForce | null {
  const revised = withItem(plan, goal, revision);
  return revised !== null && datedKinds.includes(revised.kind) && revised.deadline === null ? null : revised;
}

function withItem(plan: PlanOutline, goal: GoalInForce, revision: Revision): GoalInForce | null {
  const { after } = revision;
  switch (revision.item) {
    case goalsTable.sentence:
      return after === null ? null : { ...goal, sentence: String(after), aspect: null };
    case goalsTable.kind: {
      const kind = goalKindOfLabel(String(after), plan.baselineYear);
      return kind === null ? null : { ...goal, kind };
    }
    case goalsTable.threshold:
      return withThreshold(goal, after);
    case goalsTable.unit:
      return { ...goal, unit: after === null ? null : String(after) };
    case goalsTable.deadline:
      return withDeadline(goal, after);
    default:
      return null;
  }
}

/** A percentage is typed as Excel holds it (0.3 for 30%) and kept as a percent number; 30 would be 3000%, which no share reaches. */
function withThreshold(goal: GoalInForce, after: Revision["after"]): GoalInForce | null {
  if (after === null) return { ...goal, threshold: null };
  if (typeof after !== "number" || after < 0) return null;
  if (goal.unit !== "%") return { ...goal, threshold: after };
  return after > 1 ? null : { ...goal, threshold: Number((after * 100).toPrecision(12)) };
}

function withDeadline(goal: GoalInForce, after: Revision["after"]): GoalInForce | null {
  if (after === null) return { ...goal, deadline: null };
  const date = typeof after === "number" ? dateOfSerial(after) : String(after);
  return date !== null && isCalendarDate(date) ? { ...goal, deadline: date } : null;
}
