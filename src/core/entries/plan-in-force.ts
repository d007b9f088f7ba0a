import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import type { Revision } from "../plan/revision";
import type { GoalInForce } from "./goal-in-force";
import { revisedGoals } from "./revised-goals";
import { revisedIndicator } from "./revised-indicator";
import { revisedInitiative } from "./revised-initiative";
import { revisedScheduleRow } from "./revised-schedule-row";
import { sheetTitles } from "../contract/sheet-titles";

/** The plan as it holds in one fiscal year: the printed text with the revisions decided for that year or before. */
export interface PlanInForce extends Omit<Plan, "goals"> {
  readonly goals: readonly GoalInForce[];
}

/** A plan in force, and the recorded revisions that could not be read into it. */
export interface RevisedPlan {
  readonly plan: PlanInForce;
  /** They name no row, no item that can be revised, or a value the item cannot take. */
  readonly unusable: readonly Revision[];
}

/**
 * The plan in force in a fiscal year. Revisions apply from their 適用年度 on, the
 * later year over the earlier, then by 変更ID: people may sort the sheet. The
 * printed plan is never changed.
 */
export function planInForce(plan: Plan, revisions: readonly Revision[], year: FiscalYear): RevisedPlan {
  const unusable: Revision[] = [];
  let current: PlanInForce = plan;
  const due = revisions.filter(({ fromYear }) => fromYear <= year);
  for (const revision of due.sort(byDecision)) {
    const next = withRevision(current, revision);
    if (next === null) unusable.push(revision);
    else current = next;
  }
  return { plan: current, unusable };
}

function byDecision(left: Revision, right: Revision): number {
  return left.fromYear - right.fromYear || recordedAs(left) - recordedAs(right);
}

/** The number in 変更ID. A revision that has none yet was recorded after all that have. */
function recordedAs({ id }: Revision): number {
  const digits = /\d+$/.exec(id ?? "")?.[0];
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
}

function withRevision(plan: PlanInForce, revision: Revision): PlanInForce | null {
  switch (revision.target) {
    case sheetTitles.initiatives: {
      const initiatives = replaced(plan.initiatives, ({ number }) => number === Number(revision.targetId), (initiative) => revisedInitiative(plan, initiative, revision));
      return initiatives === null ? null : { ...plan, initiatives };
    }
    case sheetTitles.schedule: {
      const schedule = replaced(plan.schedule, ({ id }) => id === revision.targetId, (row) => revisedScheduleRow(plan, row, revision));
      return schedule === null ? null : { ...plan, schedule };
    }
    case sheetTitles.goals: {
      const goals = revisedGoals(plan, plan.goals, revision);
      return goals === null ? null : { ...plan, goals };
    }
    case sheetTitles.indicators: {
      const indicators = replaced(plan.indicators, ({ id }) => id === revision.targetId, (indicator) => revisedIndicator(indicator, revision));
      return indicators === null ? null : { ...plan, indicators };
    }
    default:
      return null;
  }
}

/** The list with one item revised, or `null` when there is no such item or it cannot be revised so. */
function replaced<Item>(items: readonly Item[], isMeant: (item: Item) => boolean, revise: (item: Item) => Item | null): Item[] | null {
  const index = items.findIndex(isMeant);
  const item = items[index];
  const revised = item === undefined ? null : revise(item);
  return revised === null ? null : items.map((other, position) => (position === index ? revised : other));
}
