import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import type { Revision } from "../plan/revision";
import type { GoalInForce } from "./goal-in-force";
import { revisedGoals } from "./revised-goals";
import { revisedIndicator } from "./revised-indicator";
import { revisedInitiative } from "./revised-initiative";
import { revisedScheduleRow } from "./revised-schedule-row";
import { inOrder } from "./revision-order";
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
 * later year over the earlier; those of one goal and year together, so that it
 * does not matter which was recorded first. The printed plan is never changed.
 */
export function planInForce(plan: Plan, revisions: readonly Revision[], year: FiscalYear): RevisedPlan {
  const unusable = new Set<Revision>();
  const due = inOrder(plan, revisions.filter(({ fromYear }) => fromYear <= year));
  let current: PlanInForce = plan;
  for (const [first, ...others] of groups(due)) {
    if (first.target === sheetTitles.goals) {
      const revised = revisedGoals(plan, current.goals, [first, ...others]);
      for (const revision of revised.unusable) unusable.add(revision);
      if (revised.unusable.length <= others.length) current = { ...current, goals: revised.goals };
    } else {
      const next = withRevision(current, first);
      if (next === null) unusable.add(first);
      else current = next;
    }
  }
  return { plan: current, unusable: due.filter((revision) => unusable.has(revision)) };
}

/** Revisions of one goal that apply from one year on, together; every other one alone. */
function groups(revisions: readonly Revision[]): (readonly [Revision, ...Revision[]])[] {
  const all: [Revision, ...Revision[]][] = [];
  const ofGoals = new Map<string, Revision[]>();
  for (const revision of revisions) {
    const place = `${revision.fromYear} ${revision.targetId}`;
    const group = revision.target === sheetTitles.goals ? ofGoals.get(place) : undefined;
    if (group !== undefined) {
      group.push(revision);
      continue;
    }
    const fresh: [Revision, ...Revision[]] = [revision];
    all.push(fresh);
    if (revision.target === sheetTitles.goals) ofGoals.set(place, fresh);
  }
  return all;
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
