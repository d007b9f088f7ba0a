import type { CrossListing } from "../cross-listing";
import type { Plan } from "../plan";
import { type PlanCheck, problemAt } from "./plan-check";

/** Why one end of a repetition leads nowhere, or `null` when it leads somewhere. */
function endProblem({ part }: CrossListing, end: string | number, { initiatives, goals }: Plan): string | null {
  if (part === "content") {
    return initiatives.some(({ number }) => number === end) ? null : `取組 ${end} が initiatives.ts にありません`;
  }
  return goals.some(({ id }) => id === end) ? null : `目標 ${end} が goals.ts にありません`;
}

/** Every repetition leads from one known place to another, and a repeated goal names the same source. */
export const crossListingReferences: PlanCheck = (plan) =>
  plan.crossListings.flatMap((listing) => {
    const entry = `再掲 ${listing.from}→${listing.to}`;
    const ends = (["from", "to"] as const).flatMap((end) => {
      const reason = endProblem(listing, listing[end], plan);
      return reason === null ? [] : [problemAt("crossListings", entry, end, reason)];
    });
    if (ends.length > 0) return ends;
    const target = plan.goals.find(({ id }) => id === listing.to);
    const isDiscrepancy = plan.discrepancies.some(({ id }) => id === listing.discrepancyId);
    return [
      ...(listing.from === listing.to ? [problemAt("crossListings", entry, "from", "自分自身からの再掲です")] : []),
      ...(listing.part === "goal" && target?.crossListedFrom !== listing.from
        ? [problemAt("crossListings", entry, "from", `goals.ts の ${listing.to} の crossListedFrom と違います`)]
        : []),
      ...(listing.discrepancyId === null || isDiscrepancy
        ? []
        : [problemAt("crossListings", entry, "discrepancyId", `${listing.discrepancyId} が discrepancies.ts にありません`)]),
    ];
  });
