import type { CrossListing } from "../../../../src/core/plan/cross-listing";

/** The made-up plan's repetitions. */
export const crossListings: readonly CrossListing[] = [
  { part: "content", from: 1, to: 3, agreement: "verbatim", marked: true, discrepancyId: null },
  { part: "goal", from: "02-1", to: "12-1", agreement: "differs", marked: true, discrepancyId: "I-03" },
];
