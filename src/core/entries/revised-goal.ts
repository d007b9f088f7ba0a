import { goalsTable } from "../contract/tables";
import { isCalendarDate } from "../plan/calendar-date";
import { comparesWithBaselineYear } from "../plan/goal-comparison";
import { goalKindOfLabel } from "../plan/goal-kind";
import type { PlanOutline } from "../plan/plan";
import type { Revision } from "../plan/revision";
import { dateOfSerial } from "../workbook/serial-date";
import type { GoalInForce } from "./goal-in-force";

/** Kinds that are judged by a day, and those that may name one. */
const datedKinds: readonly GoalInForce["kind"][] = ["byDeadline", "aroundDeadline", "withinYear", "yearlyFrom"];
const datableKinds: readonly GoalInForce["kind"][] = [...datedKinds, "atLeast", "allCovered"];

/** What a goal is judged by. */
const terms: readonly string[] = [goalsTable.kind, goalsTable.threshold, goalsTable.unit, goalsTable.deadline];

/** Whether a revision changes what a goal is judged by, and not its words alone. */
export function isOfTerms({ item }: Revision): boolean {
  return terms.includes(item);
}

/** A goal with its revisions of one year, and those of them that it cannot take. */
export interface RevisedGoal {
  readonly goal: GoalInForce;
  readonly unusable: readonly Revision[];
}

/**
 * The goal with revisions that apply from one year on, in their order.
 *
 * One that names no item or a value the item cannot take is left out. What a
 * goal is judged by is then looked at as a whole: where the rest makes no sense
 * together (a deadline goal without a deadline, a deadline on a goal of
 * another kind, a new unit for the old number), none of it applies. A kind
 * that has no deadline lets the old one go.
 */
export function revisedGoal(plan: PlanOutline, goal: GoalInForce, revisions: readonly Revision[]): RevisedGoal {
  const taken: Revision[] = [];
  let revised = goal;
  for (const revision of revisions) {
    const next = withItem(plan, revised, revision);
    if (next === null) continue;
    revised = next;
    taken.push(revision);
  }
  const whole = settled(plan, goal, revised, taken);
  if (whole === null) {
    const words = revisedGoal(plan, goal, revisions.filter((revision) => !isOfTerms(revision)));
    return { goal: words.goal, unusable: revisions.filter((revision) => isOfTerms(revision) || words.unusable.includes(revision)) };
  }
  return { goal: whole, unusable: revisions.filter((revision) => !taken.includes(revision)) };
}

/** The revised goal with what follows from its terms, or `null` when they contradict each other. */
function settled(plan: PlanOutline, printed: GoalInForce, goal: GoalInForce, taken: readonly Revision[]): GoalInForce | null {
  if (!taken.some(isOfTerms)) return goal;
  const wants = (item: string): boolean => taken.some((revision) => revision.item === item);
  if (datedKinds.includes(goal.kind) && goal.deadline === null) return null;
  const isDatable = datableKinds.includes(goal.kind);
  if (!isDatable && goal.deadline !== null && wants(goalsTable.deadline)) return null;
  const isOtherMeasure = (goal.unit === "%") !== (printed.unit === "%") && goal.threshold !== null && !wants(goalsTable.threshold);
  if (isOtherMeasure) return null;
  return {
    ...goal,
    deadline: isDatable ? goal.deadline : null,
    comparesWithBaselineYear: wants(goalsTable.kind) ? comparesWithBaselineYear(goal, plan) : goal.comparesWithBaselineYear,
  };
}

/** The goal with one item revised, or `null` when the item cannot be revised or cannot take the value. A sentence cannot be struck out. */
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
