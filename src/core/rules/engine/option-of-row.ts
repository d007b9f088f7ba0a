import { optionsTable } from "../../contract/tables";
import type { PlanOption } from "../../plan/plan";
import type { RuleFacts } from "./rule-facts";
import type { RecordSubject } from "./subjects";

/** The question of the plan that a row of 設定 answers; `null` for any other row. */
export function optionOfRow({ plan }: RuleFacts, { table, row }: Pick<RecordSubject, "table" | "row">): PlanOption | null {
  return table === optionsTable.name ? (plan.options.find(({ item }) => item === row.key) ?? null) : null;
}
