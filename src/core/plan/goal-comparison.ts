import type { Goal } from "./goal";
import type { Plan } from "./plan";

/**
 * Whether judging a goal takes an actual of the plan's baseline year, which
 * people enter: it is compared with that year, or its first year is with the
 * year before. One listed again (再掲) has no entries of its own.
 */
export function comparesWithBaselineYear(goal: Pick<Goal, "kind" | "crossListedFrom">, { firstYear, baselineYear }: Pick<Plan, "firstYear" | "baselineYear">): boolean {
  if (goal.crossListedFrom !== null) return false;
  switch (goal.kind) {
    case "moreThanBaselineYear":
      return true;
    case "moreThanPreviousYear":
    case "lessThanPreviousYear":
      return baselineYear === firstYear - 1;
    default:
      return false;
  }
}
