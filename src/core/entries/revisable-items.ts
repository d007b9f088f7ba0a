import { sheetTitles } from "../contract/sheet-titles";
import { goalsTable, indicatorsTable, initiativesTable, scheduleTable } from "../contract/tables";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan-years";

/** The items (項目) that 計画変更 can revise on a sheet, by header; none for a sheet whose text is not the plan's. */
export function revisableItems(plan: Pick<Plan, "firstYear" | "lastYear" | "focuses">, target: string): readonly string[] {
  switch (target) {
    case sheetTitles.initiatives:
      return [initiativesTable.title, initiativesTable.purpose, initiativesTable.content, initiativesTable.lead, initiativesTable.departments, ...plan.focuses.map(({ label }) => label)];
    case sheetTitles.schedule:
      return planYears(plan).map(scheduleTable.phase);
    case sheetTitles.goals:
      return [goalsTable.sentence, goalsTable.kind, goalsTable.threshold, goalsTable.unit, goalsTable.deadline];
    case sheetTitles.indicators:
      return [indicatorsTable.label, indicatorsTable.kind, indicatorsTable.baseline, indicatorsTable.target];
    default:
      return [];
  }
}
