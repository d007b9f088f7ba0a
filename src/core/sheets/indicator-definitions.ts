import type { PlanInForce } from "../entries/plan-in-force";
import type { DesiredCell } from "../workbook/desired-state";
import { noteFormat } from "./palette";
import { tablePlace } from "./table-sheet";

/** The row under the indicators' table in which their definitions begin. */
export function firstDefinitionRow(plan: Pick<PlanInForce, "indicators">): number {
  return tablePlace.row + plan.indicators.length + 2;
}

/** What each figure counts, in the plan's own words, and its target as printed. */
export function definitionCells(plan: PlanInForce): DesiredCell[] {
  return plan.indicators.map((indicator, index) => ({
    at: { row: firstDefinitionRow(plan) + index, column: 0 },
    owner: "plan",
    value: `${indicator.label}（目標 ${indicator.targetAsPrinted}）：${indicator.definition}`,
    format: noteFormat,
  }));
}
