import { percentText, tenthsText } from "../../shared/tenths-text";
import type { IndicatorSummary } from "../attainment-summary";

/**
 * How the latest figure was judged, with every input written out: `(70.0 − 57.5) ÷
 * (100.0 − 57.5) × 100 ＝ 29.4%`. An indicator to maintain has no rate: the figure
 * stands beside its baseline. `null` without a figure.
 */
export function rateFormula({ kind, actualTenths, baselineTenths, targetTenths, rateTenths, differenceTenths }: Pick<IndicatorSummary, "kind" | "actualTenths" | "baselineTenths" | "targetTenths" | "rateTenths" | "differenceTenths">): string | null {
  if (actualTenths === null || differenceTenths === null) return null;
  const [actual, baseline, target] = [actualTenths, baselineTenths, targetTenths].map(tenthsText);
  if (kind === "maintain" || rateTenths === null) return `実績値 ${actual}% と 目標値 ${target}% を比べる（達成率は定義しない）`;
  return `(${actual} − ${baseline}) ÷ (${target} − ${baseline}) × 100 ＝ ${percentText(rateTenths)}`;
}
