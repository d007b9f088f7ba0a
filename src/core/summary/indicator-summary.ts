import { countShareTenths } from "../attainment/count-share";
import { indicatorResult } from "../attainment/indicator-result";
import { surveyFigures } from "../attainment/survey-figures";
import { surveyId } from "../contract/row-ids";
import { surveysTable } from "../contract/tables";
import { dateIn, enteredCell, wordsIn } from "../entries/cell-reading";
import { emptySurvey } from "../entries/survey-entry";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Indicator } from "../plan/plan";
import { planYears } from "../plan/plan-years";
import { roundedQuotient, tenthsOfPercent } from "../shared/tenths";
import type { IndicatorSummary, IndicatorYear, SurveySource } from "./attainment-summary";
import type { SummaryInput } from "./summary-input";

/** What an indicator is summed up from. */
type IndicatorInput = Pick<SummaryInput, "plan" | "entries" | "row" | "dateSystem" | "year" | "targetYear">;

/** One indicator as it stands in the year summed up. */
export function indicatorSummary(input: IndicatorInput, indicator: Indicator): IndicatorSummary {
  const { plan, entries, year, targetYear } = input;
  const years = planYears(plan).filter((each) => each <= year);
  const figures = surveyFigures(entries.surveys, indicator.id, years);
  const asked = indicatorResult(indicator, figures, { targetYear: year, lastYear: plan.lastYear });
  // A year after 対象年度 of which nothing was said does not hide why there is no figure up to it.
  const isUnasked = asked.year === null && year > targetYear && (figures.get(year)?.state ?? null) === null;
  const result = isUnasked ? indicatorResult(indicator, figures, { targetYear, lastYear: plan.lastYear }) : asked;
  const actualIn = (one: FiscalYear): number | null => {
    const value = figures.get(one)?.value ?? null;
    return value === null ? null : tenthsOfPercent(value);
  };
  const ownYears = years.map((one): IndicatorYear => ({ year: one, state: figures.get(one)?.state ?? null, actualTenths: actualIn(one), interimTenths: interim(input, indicator, one) }));
  const { id, item, label, kind, baselineTenths, targetTenths, targetAsPrinted, definition } = indicator;
  const before = result.year === null ? null : result.year - 1 === plan.baselineYear ? baselineTenths : actualIn(result.year - 1);
  return {
    id,
    item,
    label,
    kind,
    baselineTenths,
    targetTenths,
    targetAsPrinted,
    definition,
    years: ownYears,
    latestYear: result.year,
    actualTenths: result.actualTenths,
    differenceTenths: result.attainment?.differenceTenths ?? null,
    rateTenths: result.attainment?.rateTenths ?? null,
    targetRatioTenths: result.attainment?.targetRatioTenths ?? null,
    changeTenths: result.actualTenths === null || before === null ? null : result.actualTenths - before,
    judgement: result.judgement,
    source: result.year === null ? latestSource(input, id, ownYears) : surveySource(input, id, result.year),
  };
}

/** E(y) = b + (t − b) × (years since the baseline) / (years of the plan): a straight line the plan does not draw. */
function interim({ plan }: IndicatorInput, { kind, baselineTenths: baseline, targetTenths: target }: Indicator, year: FiscalYear): number | null {
  if (kind === "maintain" || target <= baseline) return null;
  return baseline + roundedQuotient((target - baseline) * (year - plan.baselineYear), plan.lastYear - plan.baselineYear);
}

const noSource: SurveySource = { year: null, survey: null, surveyedOn: null, asked: null, answered: null, positive: null, responseTenths: null };

/** The survey of the latest year of which anything was entered, whether it gave a figure or not. */
function latestSource(input: IndicatorInput, indicatorId: string, years: readonly IndicatorYear[]): SurveySource {
  const sources = years.map(({ year, state }) => ({ state, source: surveySource(input, indicatorId, year) }));
  const entered = sources.filter(({ state, source: { survey, surveyedOn, asked, answered, positive } }) => [state, survey, surveyedOn, asked, answered, positive].some((value) => value !== null));
  return entered.at(-1)?.source ?? noSource;
}

function surveySource({ entries, row, dateSystem }: IndicatorInput, indicatorId: string, year: FiscalYear): SurveySource {
  const key = surveyId(year, indicatorId);
  const entered = entries.surveys.get(key) ?? emptySurvey;
  const asked = personCount(entered.asked);
  const answered = personCount(entered.answered);
  const survey = row(surveysTable.name, key);
  return {
    year,
    survey: survey === null ? null : wordsIn(enteredCell(survey.cell(surveysTable.survey))),
    surveyedOn: survey === null ? null : dateIn(enteredCell(survey.cell(surveysTable.surveyedOn)), dateSystem),
    asked,
    answered,
    positive: personCount(entered.positive),
    responseTenths: countShareTenths(answered, asked),
  };
}

/** A number of people as typed; what no number of people can be counts as not entered. */
function personCount(typed: number | null): number | null {
  return typed !== null && Number.isInteger(typed) && typed >= 0 ? typed : null;
}
