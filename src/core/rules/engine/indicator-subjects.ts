import { indicatorResult } from "../../attainment/indicator-result";
import { surveyFigure } from "../../attainment/survey-figure";
import { surveyFigures } from "../../attainment/survey-figures";
import { surveyId } from "../../contract/row-ids";
import { surveysTable } from "../../contract/tables";
import { surveyEntry } from "../../entries/survey-entry";
import type { Indicator } from "../../plan/plan";
import type { BookState } from "./book-state";
import { indicatorSource } from "./row-owner";
import type { SubjectPlan } from "./subject-plan";
import type { IndicatorSubject, SurveyYear } from "./subjects";

const { name: table } = surveysTable;

/** Every indicator with its surveys; it reads those of the other figures of its item too. */
export function indicatorSubjects(state: BookState): SubjectPlan[] {
  const { facts } = state;
  const { indicators } = facts.planIn(facts.targetYear);
  return indicators.map((indicator) => {
    const sisters = indicators.filter(({ item, id }) => item === indicator.item && id !== indicator.id);
    return {
      reads: [indicator, ...sisters].flatMap(({ id }) => facts.years.flatMap((year) => state.row(table, surveyId(year, id)) ?? [])),
      build: () => subject(state, indicator, sisters),
    };
  });
}

function subject(state: BookState, indicator: Indicator, sisters: readonly Indicator[]): IndicatorSubject {
  const { facts } = state;
  const { plan, entries, targetYear } = facts;
  const { lastYear } = plan;
  const figures = surveyFigures(entries.surveys, indicator.id, facts.years);
  return {
    kind: "indicator",
    label: { ja: `指標「${indicator.label}」`, en: `Indicator “${indicator.label}”` },
    department: null,
    initiative: null,
    source: indicatorSource(plan, indicator.clauseId),
    indicator,
    years: surveyYears(state, indicator),
    result: indicatorResult(indicator, figures, { targetYear, lastYear }),
    sisters: sisters.map((sister) => ({
      indicator: sister,
      hasValue: new Map([...surveyFigures(entries.surveys, sister.id, facts.years)].map(([year, { value }]) => [year, value !== null])),
    })),
  };
}

function surveyYears(state: BookState, { id }: Indicator): SurveyYear[] {
  const { facts } = state;
  return facts.years.flatMap((year) => {
    const row = state.row(table, surveyId(year, id));
    if (row === null) return [];
    const entry = surveyEntry(row.now);
    return [{ year, row: row.now, entry, slips: row.slips(facts), figure: surveyFigure(entry), isAsked: year <= facts.targetYear }];
  });
}
