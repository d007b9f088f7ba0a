import { indicatorsTable as headers, surveysTable } from "../contract/tables";
import { carriedOut, statesWithoutFigure } from "../contract/vocabulary";
import { workbookNames } from "../contract/workbook-names";
import { indicatorKindLabels } from "../plan/indicator";
import { fiscalYearCode, fiscalYearLabel, type FiscalYear } from "../plan/fiscal-year";
import { cleaned } from "./cell-words";
import { targetYear } from "./year-formulas";

/*
 * The columns of KPI指標 as native formulas: the twins of `surveyFigure` and
 * `indicatorResult`. Figures are compared in whole tenths of a percent.
 */

function surveyed(column: string, code: string): string {
  return `INDEX(Surveys[${column}],MATCH(${code}&"-"&[@${headers.key}],Surveys[${surveysTable.key}],0))`;
}

/** Whether a survey's state is one in which it has no figure. */
function hasNoFigure(state: string): string {
  return `OR(${statesWithoutFigure.map((word) => `${state}="${word}"`).join(",")})`;
}

/** A year's figure: the value, else the survey's state, else empty. A state that cannot be read, an error too, has neither. */
export function figureFormula(year: FiscalYear): string {
  const of = (column: string): string => surveyed(column, `"${fiscalYearCode(year)}"`);
  const state = cleaned(of(surveysTable.state));
  const actual = of(surveysTable.actual);
  return (
    `IFERROR(IF(${hasNoFigure(state)},${state},IF(OR(${state}="",${state}="${carriedOut}"),` +
    `IF(${cleaned(actual)}="",${of(surveysTable.fromCounts)},IF(ISNUMBER(${actual}),IF(AND(${actual}>=0,${actual}<=1),${actual},""),"")),"")),"")`
  );
}

/** Goes through the plan's years from the last back to the first and takes the first that counts. */
function latest(years: readonly FiscalYear[], take: (year: FiscalYear) => string, otherwise: string): string {
  const chain = years.reduce((rest, year) => {
    const isReached = `${targetYear}>=MATCH("${fiscalYearLabel(year)}",${workbookNames.fiscalYears},0)`;
    return `IF(AND(ISNUMBER([@${headers.actual(year)}]),${isReached}),${take(year)},${rest})`;
  }, otherwise);
  return `IFERROR(${chain},${otherwise})`;
}

export function latestYearFormula(years: readonly FiscalYear[]): string {
  return latest(years, (year) => `"${fiscalYearLabel(year)}"`, '""');
}

export function latestActualFormula(years: readonly FiscalYear[]): string {
  return latest(years, (year) => `[@${headers.actual(year)}]`, '""');
}

const tenths = (column: string): string => `ROUND(ROUND([@${column}],3)*1000,0)`;
const [actual, baseline, target] = [tenths(headers.latestActual), tenths(headers.baseline), tenths(headers.target)];
const hasActual = `ISNUMBER([@${headers.latestActual}])`;

/** 基準値との差, in percentage points. */
export const differenceFormula = `IF(${hasActual},(${actual}-${baseline})/10,"")`;

/** 達成率(基準値→目標値) as a ratio to three decimals; ― where it is not defined. */
export const rateFormula =
  `IF(${hasActual},IF(OR([@${headers.kind}]="${indicatorKindLabels.maintain}",${target}<=${baseline}),"―",` +
  `ROUND((${actual}-${baseline})*1000/(${target}-${baseline}),0)/1000),"")`;

/** 目標比(参考) as a ratio to three decimals. */
export const targetRatioFormula = `IF(${hasActual},IF(${target}=0,"―",ROUND(${actual}*1000/${target},0)/1000),"")`;

/** 判定. Everybody means everybody: 99.95% rounds to 100.0% but is not met when the counts differ. */
export function judgementFormula(years: readonly FiscalYear[]): string {
  const code = `INDEX(${workbookNames.fiscalYearCodes},MATCH([@${headers.latestYear}],${workbookNames.fiscalYears},0))`;
  const answered = surveyed(surveysTable.answered, code);
  const positive = surveyed(surveysTable.positive, code);
  const hasCounts = `ISNUMBER(${surveyed(surveysTable.fromCounts, code)})`;
  const isRoundedUp = `IF(AND(${actual}=1000,${target}=1000),IFERROR(AND(${hasCounts},${positive}<>${answered}),FALSE()),FALSE())`;
  const lastYear = years.at(-1);
  const unmet = `IF([@${headers.latestYear}]="${lastYear === undefined ? "" : fiscalYearLabel(lastYear)}","未達成","計画期間中")`;
  const targetCode = `INDEX(${workbookNames.fiscalYearCodes},${targetYear})`;
  const state = cleaned(surveyed(surveysTable.state, targetCode));
  return (
    `IF(${hasActual},IF(AND(${actual}>=${target},NOT(${isRoundedUp})),"達成",${unmet}),` +
    `IFERROR(IF(${hasNoFigure(state)},${state},"未入力"),"未入力"))`
  );
}
