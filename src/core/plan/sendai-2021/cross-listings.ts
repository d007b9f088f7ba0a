import type { CrossListing } from "../cross-listing";

/** The 14 repetitions (再掲) in the plan: of content, then of goals. */
export const crossListings: readonly CrossListing[] = [
  { part: "content", from: 4, to: 9, agreement: "verbatim", marked: true, discrepancyId: null },
  { part: "content", from: 5, to: 9, agreement: "differs", marked: true, discrepancyId: "I-34" },
  { part: "content", from: 18, to: 27, agreement: "differs", marked: true, discrepancyId: "I-35" },
  { part: "content", from: 12, to: 28, agreement: "partial", marked: true, discrepancyId: "I-36" },
  { part: "content", from: 13, to: 28, agreement: "partial", marked: true, discrepancyId: "I-36" },
  { part: "content", from: 14, to: 28, agreement: "partial", marked: true, discrepancyId: "I-36" },
  { part: "content", from: 14, to: 29, agreement: "verbatim", marked: true, discrepancyId: null },
  { part: "content", from: 6, to: 30, agreement: "reference", marked: true, discrepancyId: null },
  { part: "content", from: 15, to: 30, agreement: "reference", marked: true, discrepancyId: null },
  { part: "content", from: 5, to: 30, agreement: "verbatim", marked: true, discrepancyId: null },
  { part: "goal", from: "06-2", to: "30-1", agreement: "differs", marked: true, discrepancyId: "I-37" },
  { part: "goal", from: "15-1", to: "30-3", agreement: "differs", marked: true, discrepancyId: "I-38" },
  { part: "goal", from: "05-1", to: "30-4", agreement: "verbatim", marked: true, discrepancyId: null },
  { part: "goal", from: "33-2", to: "34-3", agreement: "verbatim", marked: false, discrepancyId: "I-39" },
];
