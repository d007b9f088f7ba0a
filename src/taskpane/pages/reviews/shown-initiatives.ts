import type { ReviewedInitiative } from "../../../app/review-board";
import type { ReviewFilter } from "../forms/review-filter";

/** The initiatives that a filter leaves. */
export function shownInitiatives(initiatives: readonly ReviewedInitiative[], filter: ReviewFilter): ReviewedInitiative[] {
  return initiatives.filter(({ isOpen, isBehind }) => filter === "all" || (filter === "open" ? isOpen : isBehind));
}

/** Where an initiative stands among those shown, and the ones before and after it; `null` for none. */
export interface Steps {
  /** Counted from 1; `null` when it is not among them any more. */
  readonly place: number | null;
  readonly previous: number | null;
  readonly next: number | null;
}

/** The way from an initiative to the next of those shown, though it may not be among them any more: saving it may have settled it. */
export function stepsFrom(initiatives: readonly ReviewedInitiative[], shown: readonly ReviewedInitiative[], initiative: number): Steps {
  const order = new Map(initiatives.map(({ number }, position) => [number, position]));
  const own = order.get(initiative) ?? -1;
  const at = shown.findIndex(({ number }) => number === initiative);
  const isAfter = ({ number }: ReviewedInitiative): boolean => (order.get(number) ?? -1) > own;
  const isBefore = ({ number }: ReviewedInitiative): boolean => (order.get(number) ?? -1) < own;
  return { place: at < 0 ? null : at + 1, previous: shown.filter(isBefore).at(-1)?.number ?? null, next: shown.find(isAfter)?.number ?? null };
}
