import { sheetTitles } from "../contract/sheet-titles";
import { goalsTable, indicatorsTable, initiativesTable, scheduleTable } from "../contract/tables";
import { focusMark } from "../contract/vocabulary";
import { goalKindLabel } from "../plan/goal-kind";
import { indicatorKindLabels } from "../plan/indicator";
import { planYears } from "../plan/plan-years";
import type { Revision } from "../plan/revision";
import { phaseShown } from "../plan/schedule-phase";
import type { PlanInForce } from "./plan-in-force";
import { planIndex } from "./plan-index";

/**
 * What a plan in force says of the item that a revision is about, as the sheet
 * shows it: shares as ratios, but deadlines as days (`2024-03-31`). `continues` is
 * whether blanks of the schedule go on what the year before says. `null` where
 * the plan says nothing, or has no such item.
 */
export function revisedItem(plan: PlanInForce, { target, targetId, item }: Pick<Revision, "target" | "targetId" | "item">, continues: boolean): string | number | null {
  switch (target) {
    case sheetTitles.initiatives:
      return initiativeItem(plan, Number(targetId), item);
    case sheetTitles.schedule: {
      const position = planYears(plan).findIndex((year) => scheduleTable.phase(year) === item);
      const row = plan.schedule.find(({ id }) => id === targetId);
      return row === undefined ? null : phaseShown(row, position, continues);
    }
    case sheetTitles.goals:
      return goalItem(plan, targetId, item);
    case sheetTitles.indicators:
      return indicatorItem(plan, targetId, item);
    default:
      return null;
  }
}

function initiativeItem(plan: PlanInForce, number: number, item: string): string | null {
  const { initiatives, departments } = planIndex(plan);
  const initiative = initiatives.get(number);
  if (initiative === undefined) return null;
  switch (item) {
    case initiativesTable.title:
      return initiative.title;
    case initiativesTable.purpose:
      return initiative.purpose;
    case initiativesTable.content:
      return initiative.content.join("\n");
    case initiativesTable.lead:
      return departments.get(initiative.leadDepartmentId)?.name ?? null;
    case initiativesTable.departments:
      return initiative.departmentsAsPrinted;
    default:
      return plan.focuses.some(({ id, label }) => label === item && initiative.focuses.includes(id)) ? focusMark : null;
  }
}

function goalItem(plan: PlanInForce, goalId: string, item: string): string | number | null {
  const goal = planIndex(plan).goalsById.get(goalId);
  if (goal === undefined) return null;
  switch (item) {
    case goalsTable.sentence:
      return goal.aspect === null ? goal.sentence : `${goal.sentence}\n［${goal.aspect}］`;
    case goalsTable.kind:
      return goalKindLabel(goal.kind, plan.baselineYear);
    case goalsTable.threshold:
      return goal.threshold !== null && goal.unit === "%" ? goal.threshold / 100 : goal.threshold;
    case goalsTable.unit:
      return goal.unit;
    case goalsTable.deadline:
      return goal.deadline;
    default:
      return null;
  }
}

function indicatorItem(plan: PlanInForce, indicatorId: string, item: string): string | number | null {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  if (indicator === undefined) return null;
  switch (item) {
    case indicatorsTable.label:
      return indicator.label;
    case indicatorsTable.kind:
      return indicatorKindLabels[indicator.kind];
    case indicatorsTable.baseline:
      return indicator.baselineTenths / 1000;
    case indicatorsTable.target:
      return indicator.targetTenths / 1000;
    default:
      return null;
  }
}
