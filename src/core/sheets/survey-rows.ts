import { indicatorResult, type IndicatorResult } from "../attainment/indicator-result";
import type { SurveyFigure } from "../attainment/survey-figure";
import { surveyFigures } from "../attainment/survey-figures";
import { surveyId } from "../contract/row-ids";
import type { FiscalYear } from "../plan/fiscal-year";
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
  return context.years.flatMap((year) => context.planIn(year).indicators.map((indicator) => ({ key: surveyId(year, indicator.id), year, indicator })));
}

/** An indicator's figures by year, as entered. */
export function figuresOf(context: SheetContext, indicator: Indicator): Map<FiscalYear, SurveyFigure> {
  return surveyFigures(context.entries.surveys, indicator.id, context.years);
}

/** An indicator's result in the workbook's 対象年度. */
export function resultOf(context: SheetContext, indicator: Indicator): IndicatorResult {
  return indicatorResult(indicator, figuresOf(context, indicator), { targetYear: context.targetYear, lastYear: context.plan.lastYear });
}
