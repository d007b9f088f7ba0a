import { indicatorsTable } from "../contract/tables";
import { type IndicatorKind, indicatorKindLabels } from "../plan/indicator";
import type { Indicator } from "../plan/plan";
import type { Revision } from "../plan/revision";
import { tenthsOfPercent } from "../shared/tenths";

/**
 * The indicator with one item revised, or `null` when the item cannot be revised
 * or cannot take the value. An indicator to maintain has its baseline for a
 * target: 「基準値（令和2年度実績値）以上」.
 */
export function revisedIndicator(indicator: Indicator, revision: Revision): Indicator | null {
  const { after } = revision;
  const tenths = typeof after === "number" && after >= 0 && after <= 1 ? tenthsOfPercent(after) : null;
  switch (revision.item) {
    case indicatorsTable.label:
      return after === null ? null : { ...indicator, label: String(after) };
    case indicatorsTable.kind: {
      const kind = kindOf(String(after));
      if (kind === null) return null;
      return kind === "maintain" ? withTarget({ ...indicator, kind }, indicator.baselineTenths) : { ...indicator, kind };
    }
    case indicatorsTable.baseline:
      return tenths === null ? null : withBaseline(indicator, tenths);
    case indicatorsTable.target:
      return tenths === null ? null : withTarget(indicator, tenths);
    default:
      return null;
  }
}

function kindOf(label: string): IndicatorKind | null {
  const kinds: readonly IndicatorKind[] = ["reach", "reachOrExceed", "maintain"];
  return kinds.find((kind) => indicatorKindLabels[kind] === label) ?? null;
}

function withBaseline(indicator: Indicator, baselineTenths: number): Indicator {
  const isAtBaseline = indicator.kind === "maintain" && indicator.targetTenths === indicator.baselineTenths;
  return { ...indicator, baselineTenths, targetTenths: isAtBaseline ? baselineTenths : indicator.targetTenths };
}

/** What the plan printed no longer says what the target is. */
function withTarget(indicator: Indicator, targetTenths: number): Indicator {
  const percent = `${targetTenths / 10}%`;
  return { ...indicator, targetTenths, targetAsPrinted: indicator.kind === "reach" ? percent : `${percent}以上` };
}
