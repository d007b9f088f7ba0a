import { goalResultId, reviewId } from "../contract/row-ids";
import { goalsTable, progressTable, reviewsTable } from "../contract/tables";
import { reportsOfYear } from "../entries/reports-of-year";
import type { Initiative } from "../plan/plan";
import type { UnreadRows } from "./attainment-summary";
import type { GoalLine } from "./goal-lines";
import type { SummaryInput } from "./summary-input";

/** The rows that the summary of these initiatives and goals looked for in vain. */
export function unreadRows(input: SummaryInput, initiatives: readonly Initiative[], goals: readonly GoalLine[]): UnreadRows {
  const { inForce, entries, year, departments } = input;
  const numbers = new Set(initiatives.map(({ number }) => number));
  const isUnread = (table: string, key: string): boolean => input.row(table, key) === null;
  return {
    goals: goals.filter(({ goal, judgement }) => judgement !== "対象外" && isUnread(goalsTable.name, goalResultId(year, goal.id))).length,
    reports: reportsOfYear(inForce, year, entries).filter(
      ({ key, initiative, department }) => numbers.has(initiative.number) && (departments === null || departments.includes(department)) && isUnread(progressTable.name, key),
    ).length,
    reviews: initiatives.filter(({ number }) => isUnread(reviewsTable.name, reviewId(year, number))).length,
  };
}
