import { goalsTable } from "../../contract/tables";
import type { GoalKind } from "../../plan/goal-kind";

const { actual, implementation, total, completedOn } = goalsTable;

/**
 * The entry columns of 目標実績 by which a kind of goal is judged, the one that is
 * asked for first; none for goals that no entry can judge. 状態 and 根拠・備考 go
 * with every kind.
 */
export const judgedColumns: Readonly<Record<GoalKind, readonly string[]>> = {
  atLeast: [actual],
  timesPerYear: [actual],
  moreThanPreviousYear: [actual],
  lessThanPreviousYear: [actual],
  moreThanBaselineYear: [actual],
  byDeadline: [completedOn, implementation],
  aroundDeadline: [completedOn, implementation],
  withinYear: [completedOn, implementation],
  yearlyFrom: [implementation],
  yearly: [implementation],
  allCovered: [actual, total, completedOn],
  zeroOverLimit: [actual],
  otherPlan: [],
  descriptive: [],
};
