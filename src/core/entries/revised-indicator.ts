import { tenthsOfPercent } from "../shared/tenths";
import { indicatorsTable } from "../contract/tables";
import { type IndicatorKind, indicatorKindLabels } from "../plan/indicator";
import type { Indicator } from "../plan/plan";
import type { Revision } from "../plan/revision";

/** The indicator with one item revised, or `null` when the item cannot be revised or cannot take the value. */
export function revisedIndicator(indicator: Indicator, revision: Revision): Indicator | null {
  const { after } = revision;
  const tenths = typeof after === "number" && after >= 0 && after <= 1 ? tenthsOfPercent(after) : null;
  switch (revision.item) {
    case indicatorsTable.label:
      return after === null ? null : { ...indicator, label: String(after) };
    case indicatorsTable.kind: {
      const kind = kindOf(String(after));
      return kind === null ? null : { ...indicator, kind };
    }
    case indicatorsTable.baseline:
      return tenths === null ? null : { ...indicator, baselineTenths: tenths };
    case indicatorsTable.target:
      return tenths === null ? null : { ...indicator, targetTenths: tenths };
    default:
      return null;
  }
}

function kindOf(label: string): IndicatorKind | null {
  const kinds: readonly IndicatorKind[] = ["reach", "reachOrExceed", "maintain"];
  return kinds.find((kind) => indicatorKindLabels[kind] === label) ?? null;
}
