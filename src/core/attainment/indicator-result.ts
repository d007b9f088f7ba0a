import { carriedOut, type SurveyState } from "../contract/vocabulary";
import type { FiscalYear } from "../plan/fiscal-year";
import { indicatorAttainment, type IndicatorAttainment, type IndicatorScale } from "./indicator-attainment";
import { tenthsOfPercent } from "../shared/tenths";
import type { SurveyFigure } from "./survey-figure";

/** 判定 of a figure: how it stands against its target, or why that cannot be said. */
export type IndicatorJudgement = "達成" | "未達成" | "計画期間中" | "未入力" | Exclude<SurveyState, typeof carriedOut>;

/** The latest figure of an indicator and its judgement. */
export interface IndicatorResult {
  /** The latest year up to the target year that has a value; `null` when none has. */
  readonly year: FiscalYear | null;
  readonly actualTenths: number | null;
  readonly attainment: IndicatorAttainment | null;
  readonly judgement: IndicatorJudgement;
}

const wholeTenths = 1000;

/**
 * How an indicator stands in the year looked at (対象年度).
 *
 * The plan sets targets for its last year only, so a figure below target is
 * 計画期間中 before that year and 未達成 in it. Where no year has a value, the
 * state of the target year's survey stands, else 未入力.
 */
export function indicatorResult(
  scale: IndicatorScale,
  figures: ReadonlyMap<FiscalYear, SurveyFigure>,
  period: { readonly targetYear: FiscalYear; readonly lastYear: FiscalYear },
): IndicatorResult {
  const [latest] = [...figures]
    .flatMap(([year, figure]) => (year > period.targetYear || figure.value === null ? [] : [{ year, figure, value: figure.value }]))
    .sort((left, right) => right.year - left.year);
  if (latest === undefined) {
    const state = figures.get(period.targetYear)?.state ?? null;
    return { year: null, actualTenths: null, attainment: null, judgement: state === null || state === carriedOut ? "未入力" : state };
  }
  const { year, figure } = latest;
  const actualTenths = tenthsOfPercent(latest.value);
  const attainment = withCounts(indicatorAttainment(scale, actualTenths), scale, actualTenths, figure);
  const judgement = attainment.isMet ? "達成" : year >= period.lastYear ? "未達成" : "計画期間中";
  return { year, actualTenths, attainment, judgement };
}

/** 99.95% is published as 100.0%; with the counts at hand, "everybody" means everybody. */
function withCounts(
  attainment: IndicatorAttainment,
  scale: IndicatorScale,
  actualTenths: number,
  figure: SurveyFigure,
): IndicatorAttainment {
  const isRoundedUp = scale.targetTenths === wholeTenths && actualTenths === wholeTenths && figure.isEverybody === false;
  return isRoundedUp ? { ...attainment, isMet: false } : attainment;
}
