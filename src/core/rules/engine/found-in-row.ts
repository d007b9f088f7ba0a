import { goalsTable, surveysTable } from "../../contract/tables";
import type { Found, MessageData } from "./define-rule";
import { at } from "./place";
import { goalSource } from "./row-owner";
import type { GoalYear, SurveyYear } from "./subjects";

/** What a rule found in a cell of 目標実績; it rests on the sentence as it holds in that year. */
export function foundInGoal<MessageId extends string>({ year, row, goal }: Pick<GoalYear, "year" | "row" | "goal">, column: string, messageId: MessageId, data: MessageData = {}): Found<MessageId> {
  return { messageId, at: at(goalsTable.name, row, column), year, source: goalSource(goal), data };
}

/** What a rule found in a cell of 調査実績. */
export function foundInSurvey<MessageId extends string>({ year, row }: Pick<SurveyYear, "year" | "row">, column: string, messageId: MessageId, data: MessageData = {}): Found<MessageId> {
  return { messageId, at: at(surveysTable.name, row, column), year, data };
}
