import { type GoalKind, goalKinds } from "../plan/goal-kind";
import { goalsTable } from "./tables";

const { actual, implementation, total, completedOn } = goalsTable;

/**
 * The entry columns of 目標実績 by which a kind of goal is judged, the one that is
 * asked for first; none for goals that no entry can judge. 状態 and 根拠・備考 go
 * with every kind.
 *
 * The order of the kinds is that of the workbook's colours, which files in use
 * hold.
 */
export const judgedColumns: Readonly<Record<GoalKind, readonly string[]>> = {
  atLeast: [actual],
  timesPerYear: [actual],
  moreThanPreviousYear: [actual],
  lessThanPreviousYear: [actual],
  moreThanBaselineYear: [actual],
  yearly: [implementation],
  yearlyFrom: [implementation],
  byDeadline: [completedOn, implementation],
  aroundDeadline: [completedOn, implementation],
  withinYear: [completedOn, implementation],
  allCovered: [actual, total, completedOn],
  zeroOverLimit: [actual],
  otherPlan: [],
  descriptive: [],
};

/** The kinds of goal that are judged by a column. */
export function kindsJudgedBy(column: string): GoalKind[] {
  return Object.entries(judgedColumns).flatMap(([name, columns]) => (columns.includes(column) ? goalKinds.filter((kind) => kind === name) : []));
}
