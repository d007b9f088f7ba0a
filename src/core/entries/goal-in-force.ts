import type { CalendarDate } from "../plan/calendar-date";
import type { GoalKind } from "../plan/goal-kind";
import type { Goal } from "../plan/plan";

/** A goal as it holds in one fiscal year: a revision may give it terms its kind did not have in print. */
export interface GoalInForce extends Pick<Goal, "id" | "sentenceId" | "initiative" | "sentence" | "aspect" | "crossListedFrom" | "comparesWithBaselineYear"> {
  readonly kind: GoalKind;
  /** In `unit`; percentages as percent numbers. */
  readonly threshold: number | null;
  readonly unit: string | null;
  readonly deadline: CalendarDate | null;
}
