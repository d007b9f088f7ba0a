import type { AttainmentSummary } from "../attainment-summary";

/** Why nothing was entered of a year after 対象年度: nobody was asked for it yet. `null` for any other year, of which it is missing. */
export function aheadState({ year, targetYear }: Pick<AttainmentSummary, "year" | "targetYear">): string | null {
  return year > targetYear ? "これから" : null;
}
