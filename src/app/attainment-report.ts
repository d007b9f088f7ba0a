import { indicatorResult } from "../core/attainment/indicator-result";
import { itemJudgements, type JudgedItem } from "../core/attainment/item-judgements";
import type { IndicatorJudgement } from "../core/attainment/indicator-result";
import { surveyFigures } from "../core/attainment/survey-figures";
import type { SurveyState } from "../core/contract/vocabulary";
import { planInForce } from "../core/entries/plan-in-force";
import { targetYearIn } from "../core/entries/target-year";
import { type FiscalYear, fiscalYearCode } from "../core/plan/fiscal-year";
import type { Indicator, IndicatorKind } from "../core/plan/plan";
import { planYears } from "../core/plan/plan-years";
import { tenthsOfPercent } from "../core/shared/tenths";
import type { PlanWorkbook } from "./open-plan-workbook";

/** One indicator's attainment. Percentages as numbers: 57.5 is 57.5%. `null` = there is none, or it is not defined. */
export interface IndicatorReport {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly baseline: number;
  readonly target: number;
  /** Every year of the plan, by code. */
  readonly years: Readonly<Record<string, { readonly state: SurveyState | null; readonly actual: number | null }>>;
  readonly latest: {
    readonly year: string | null;
    readonly actual: number | null;
    /** In percentage points. */
    readonly difference: number | null;
    /** 達成率 in percent, to one decimal. */
    readonly rate: number | null;
    readonly judgement: IndicatorJudgement;
  };
}

/** KPI attainment of a workbook, as of its 対象年度. */
export interface AttainmentReport {
  readonly targetYear: string;
  readonly indicators: readonly IndicatorReport[];
  readonly items: readonly JudgedItem[];
}

/** The KPI attainment of a workbook of ours. Without a readable 対象年度 the plan's last year counts. */
export function attainmentReport(workbook: PlanWorkbook): AttainmentReport {
  const { entries } = workbook;
  const targetYear = targetYearIn(workbook.plan, entries.settings) ?? workbook.plan.lastYear;
  const { plan } = planInForce(workbook.plan, entries.revisions, targetYear);
  const years = planYears(plan);
  const indicators = plan.indicators.map((indicator) => indicatorReport(workbook, indicator, years, targetYear));
  return {
    targetYear: fiscalYearCode(targetYear),
    indicators,
    items: itemJudgements(plan.indicators.map(({ item }, index) => ({ item, judgement: indicators[index]?.latest.judgement ?? "未入力" }))),
  };
}

function indicatorReport({ entries, plan }: PlanWorkbook, indicator: Indicator, years: readonly FiscalYear[], targetYear: FiscalYear): IndicatorReport {
  const figures = surveyFigures(entries.surveys, indicator.id, years);
  const result = indicatorResult(indicator, figures, { targetYear, lastYear: plan.lastYear });
  const percent = (tenths: number | null | undefined): number | null => (tenths == null ? null : tenths / 10);
  return {
    id: indicator.id,
    kind: indicator.kind,
    baseline: indicator.baselineTenths / 10,
    target: indicator.targetTenths / 10,
    years: Object.fromEntries(
      [...figures].map(([year, { state, value }]) => [fiscalYearCode(year), { state, actual: value === null ? null : tenthsOfPercent(value) / 10 }]),
    ),
    latest: {
      year: result.year === null ? null : fiscalYearCode(result.year),
      actual: percent(result.actualTenths),
      difference: percent(result.attainment?.differenceTenths),
      rate: percent(result.attainment?.rateTenths),
      judgement: result.judgement,
    },
  };
}
