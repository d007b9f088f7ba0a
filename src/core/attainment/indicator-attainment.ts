import { roundedQuotient } from "../shared/tenths";

/** What attainment is measured between: the baseline and the target of an indicator, in tenths of a percent. */
export interface IndicatorScale {
  readonly kind: "reach" | "reachOrExceed" | "maintain";
  readonly baselineTenths: number;
  readonly targetTenths: number;
}

/** How far a published figure has come, all in tenths. */
export interface IndicatorAttainment {
  /** 基準値との差 = actual − baseline, in tenths of a percentage point. */
  readonly differenceTenths: number;
  /**
   * 達成率(基準値→目標値) = (actual − baseline) / (target − baseline), in tenths of
   * a percent; signed, never cut at 0 or 100. `null` for an indicator to
   * maintain, and wherever the target is not above the baseline.
   */
  readonly rateTenths: number | null;
  /** 目標比(参考) = actual / target, in tenths of a percent; `null` when the target is 0. */
  readonly targetRatioTenths: number | null;
  /** 達成: the actual is at the target or above it. Exactly on target counts. */
  readonly isMet: boolean;
}

/**
 * Attainment of one figure against the plan's baseline (策定前) and target
 * (令和5年度 in the first Sendai plan).
 */
export function indicatorAttainment(scale: IndicatorScale, actualTenths: number): IndicatorAttainment {
  const { baselineTenths: baseline, targetTenths: target } = scale;
  const isScaled = scale.kind !== "maintain" && target > baseline;
  return {
    differenceTenths: actualTenths - baseline,
    rateTenths: isScaled ? roundedQuotient((actualTenths - baseline) * 1000, target - baseline) : null,
    targetRatioTenths: target === 0 ? null : roundedQuotient(actualTenths * 1000, target),
    isMet: actualTenths >= target,
  };
}
