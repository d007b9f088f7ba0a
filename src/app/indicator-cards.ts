import { type JudgedItem, itemJudgements } from "../core/attainment/item-judgements";
import { surveysTable } from "../core/contract/tables";
import { surveyStates } from "../core/contract/vocabulary";
import { workbookNames } from "../core/contract/workbook-names";
import type { FiscalYear } from "../core/plan/fiscal-year";
import { rateFormula } from "../core/summary/document/rate-formula";
import type { IndicatorSummary } from "../core/summary/indicator-figures";
import { indicatorSummary } from "../core/summary/indicator-summary";
import type { FindingPlace } from "../core/rules/engine/finding";
import { surveyId } from "../core/contract/row-ids";
import type { CheckedWorkbook } from "./check-workbook";
import { type SurveyField, surveyForm } from "./enter-survey";
import type { RowForm } from "./row-form";

/** One figure of the plan with all that its card shows. */
export interface IndicatorCard {
  readonly summary: IndicatorSummary;
  /** How the rate was worked out, every input written out; `null` where there is none: no figure, or one to maintain. */
  readonly formula: string | null;
  /** The surveys of every year of the plan, as they may be entered; a year whose row is gone is left out. */
  readonly surveys: readonly SurveyOfYear[];
}

/** An indicator's survey of one fiscal year. */
export interface SurveyOfYear {
  readonly year: FiscalYear;
  readonly form: RowForm<SurveyField>;
  /** Its 調査の状況. */
  readonly at: FindingPlace;
}

/** An item of the plan (項目), which is judged by all of its figures. */
export interface IndicatorItem {
  readonly item: string;
  readonly judgement: JudgedItem["judgement"];
  readonly cards: readonly IndicatorCard[];
}

/** KPI: the plan's figures as they stand in 対象年度. */
export interface IndicatorBoard {
  readonly year: FiscalYear;
  readonly baselineYear: FiscalYear;
  readonly lastYear: FiscalYear;
  /** The words of 調査の状況, as the workbook lists them. */
  readonly states: readonly string[];
  readonly items: readonly IndicatorItem[];
}

/** The plan's figures of a workbook that was checked, as the summary of 対象年度 tells them; nothing else is summed up, for they are asked for after every edit. */
export function indicatorCards(checked: CheckedWorkbook): IndicatorBoard {
  const { book } = checked;
  const { plan, entries, dateSystem, targetYear } = book.facts;
  const year = targetYear;
  const input = { plan, entries, dateSystem, year, targetYear, row: (table: string, key: string) => book.row(table, key) };
  const indicators = book.facts.planIn(year).indicators.map((indicator) => indicatorSummary(input, indicator));
  return {
    year,
    baselineYear: plan.baselineYear,
    lastYear: plan.lastYear,
    states: book.facts.words(workbookNames.surveyStates) ?? surveyStates,
    items: itemJudgements(indicators).map(({ item, judgement }) => ({ item, judgement, cards: indicators.filter((one) => one.item === item).map((summary) => card(checked, summary)) })),
  };
}

function card(checked: CheckedWorkbook, summary: IndicatorSummary): IndicatorCard {
  return {
    summary,
    formula: summary.rateTenths === null ? null : rateFormula(summary),
    surveys: checked.book.facts.years.flatMap((one) => survey(checked, one, summary.id)),
  };
}

function survey(checked: CheckedWorkbook, year: FiscalYear, indicatorId: string): SurveyOfYear[] {
  const form = surveyForm(checked, year, indicatorId);
  if (form === null) return [];
  const index = checked.book.row(surveysTable.name, surveyId(year, indicatorId))?.index ?? -1;
  return [{ year, form, at: { table: surveysTable.name, rowKey: form.key, index, column: surveysTable.state } }];
}
