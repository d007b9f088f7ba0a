import type { IndicatorJudgement } from "../attainment/indicator-result";
import type { SurveyState } from "../contract/vocabulary";
import type { CalendarDate } from "../plan/calendar-date";
import type { FiscalYear } from "../plan/fiscal-year";
import type { IndicatorKind } from "../plan/plan";

/** A figure of an indicator in one fiscal year. */
export interface IndicatorYear {
  readonly year: FiscalYear;
  /** Why there is no figure, or 実施; `null` = nothing entered. */
  readonly state: SurveyState | null;
  /** In tenths of a percent; `null` = no figure. */
  readonly actualTenths: number | null;
  /** 期待値(参考): what a straight line from baseline to target would give; the plan has none. `null` for an indicator to maintain. */
  readonly interimTenths: number | null;
}

/** The survey behind the latest figure; where there is no figure yet, the latest of which anything was entered. `null` = not entered. */
export interface SurveySource {
  /** The year of the survey; `null` where nothing was entered of any. */
  readonly year: FiscalYear | null;
  readonly survey: string | null;
  readonly surveyedOn: CalendarDate | null;
  readonly asked: number | null;
  readonly answered: number | null;
  readonly positive: number | null;
  /** 回収率 = answered / asked, in tenths of a percent; `null` without both. */
  readonly responseTenths: number | null;
}

/** One indicator as the summary tells it. All shares in tenths of a percent, differences in tenths of a point. */
export interface IndicatorSummary {
  readonly id: string;
  readonly item: string;
  readonly label: string;
  readonly kind: IndicatorKind;
  readonly baselineTenths: number;
  readonly targetTenths: number;
  readonly targetAsPrinted: string;
  /** What is asked and counted, the plan's note verbatim. */
  readonly definition: string;
  /** Every year of the plan up to the one summed up. */
  readonly years: readonly IndicatorYear[];
  /** The latest year with a figure; `null` = none. */
  readonly latestYear: FiscalYear | null;
  readonly actualTenths: number | null;
  /** 基準値との差. */
  readonly differenceTenths: number | null;
  /** 達成率(基準値→目標値); `null` for an indicator to maintain. */
  readonly rateTenths: number | null;
  /** 目標比(参考). */
  readonly targetRatioTenths: number | null;
  /** 前年度との差, the baseline year included; `null` where the year before has no figure. */
  readonly changeTenths: number | null;
  readonly judgement: IndicatorJudgement;
  readonly source: SurveySource;
}
