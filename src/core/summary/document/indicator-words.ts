import type { IndicatorSummary } from "../attainment-summary";

/** A figure by its item, and by its own name where the item does not end with it. */
export function indicatorName({ item, label }: IndicatorSummary): string {
  return item.endsWith(label) ? item : `${item}　${label}`;
}

/** Why there is no figure, as the judgement says; `null` where there is one. */
export function noFigureState({ latestYear, judgement }: IndicatorSummary): string | null {
  return latestYear === null ? judgement : null;
}
