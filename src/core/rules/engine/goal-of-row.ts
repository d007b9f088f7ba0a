import { goalResultId } from "../../contract/row-ids";
import { goalsTable } from "../../contract/tables";
import type { GoalInForce } from "../../entries/goal-in-force";
import { planIndex } from "../../entries/plan-index";
import type { RuleFacts } from "./rule-facts";
import type { RecordSubject } from "./subjects";

/** The goal a row of 目標実績 is about, as it holds in the row's year; `null` for any other row. */
export function goalOfRow({ planIn, years }: RuleFacts, { table, row, year, initiative }: RecordSubject): GoalInForce | null {
  const [first] = years;
  if (table !== goalsTable.name || year === null || initiative === null || first === undefined) return null;
  const goals = planIndex(planIn(Math.max(year, first))).goals.get(initiative.number) ?? [];
  return goals.find(({ id }) => goalResultId(year, id) === row.key) ?? null;
}
