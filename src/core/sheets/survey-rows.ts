import { indicatorResult, type IndicatorResult } from "../attainment/indicator-result";
import { type SurveyFigure, surveyFigure } from "../attainment/survey-figure";
import { emptySurvey } from "../entries/survey-entry";
import { type FiscalYear, fiscalYearCode } from "../plan/fiscal-year";
import type { Indicator } from "../plan/plan";
import type { SheetContext } from "./sheet-context";

/** One indicator's survey in one fiscal year. */
export interface SurveyRow {
  /** 調査実績ID `R3-認知度`. */
  readonly key: string;
  readonly year: FiscalYear;
  readonly indicator: Indicator;
}

/** Every survey the plan's indicators rest on, year by year. */
export function surveyRows(context: SheetContext): SurveyRow[] {
  return context.years.flatMap((year) => context.planIn(year).indicators.map((indicator) => ({ key: surveyKey(year, indicator.id), year, indicator })));
}

/** 調査実績ID. */
export function surveyKey(year: FiscalYear, indicatorId: string): string {
  return `${fiscalYearCode(year)}-${indicatorId}`;
}

/** An indicator's figures by year, as entered. */
export function surveyFigures(context: SheetContext, indicator: Indicator): Map<FiscalYear, SurveyFigure> {
  return new Map(context.years.map((year) => [year, surveyFigure(context.entries.surveys.get(surveyKey(year, indicator.id)) ?? emptySurvey)]));
}

/** An indicator's result in the workbook's 対象年度. */
export function resultOf(context: SheetContext, indicator: Indicator): IndicatorResult {
  return indicatorResult(indicator, surveyFigures(context, indicator), { targetYear: context.targetYear, lastYear: context.plan.lastYear });
}
