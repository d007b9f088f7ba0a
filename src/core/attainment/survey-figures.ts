import { surveyId } from "../contract/row-ids";
import type { FiscalYear } from "../plan/fiscal-year";
import { type SurveyFigure, surveyFigure, type SurveyResult } from "./survey-figure";

const nothingEntered: SurveyResult = { state: null, isStateUnread: false, actual: null, answered: null, positive: null };

/** An indicator's figures in the years of the plan, from the results entered by 調査実績ID. */
export function surveyFigures(
  results: ReadonlyMap<string, SurveyResult>,
  indicatorId: string,
  years: readonly FiscalYear[],
): Map<FiscalYear, SurveyFigure> {
  return new Map(years.map((year) => [year, surveyFigure(results.get(surveyId(year, indicatorId)) ?? nothingEntered)]));
}
