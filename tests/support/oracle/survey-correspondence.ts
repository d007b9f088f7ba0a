import { surveyId } from "../../../src/core/contract/row-ids";
import { indicatorsTable, surveysTable } from "../../../src/core/contract/tables";
import { statesWithoutFigure } from "../../../src/core/contract/vocabulary";
import { type FiscalYear, fiscalYearLabel } from "../../../src/core/plan/fiscal-year";
import type { Plan } from "../../../src/core/plan/plan";
import { planYears } from "../../../src/core/plan/plan-years";
import type { RecalculatedBook } from "./recalculated-book";

const { state, actual, asked, answered, positive, responseRate, fromCounts } = surveysTable;
const [notEntered, againstState, disagree, missed, exceeds] = ["survey-not-entered", "survey-value-against-state", "survey-counts-disagree", "indicator-target-missed", "cell-part-exceeds-whole"];

/** Every rule that says in a finding what KPI指標 and 調査実績 show in a computed cell. */
export const rulesOfSurveys: readonly string[] = [notEntered, againstState, disagree, missed];

const slipRules = ["cell-type-wrong", "cell-word-unlisted", "cell-number-out-of-range", "cell-unresolved"];

/**
 * What is wrong with the correspondence of the computed cells of KPI指標 and
 * 調査実績 and the findings, a line each. A row is sure when no cell of its state,
 * figure and counts holds a slip and its counts can both be right.
 *
 * - the year's figure on KPI指標 is empty, the year due and the row sure ⇔ `survey-not-entered`;
 * - it shows a state, and something else than a slip stands beside that ⇔ `survey-value-against-state`;
 * - it is a number, the row sure, and 人数からの値 more than 0.05 points from 実績値 ⇔ `survey-counts-disagree`;
 * - 判定 is 未達成 for this year's figure and the row sure ⇔ `indicator-target-missed`;
 * - a share of two counts is empty although both stand there, the whole more than 0 ⇔ `cell-part-exceeds-whole` on the part;
 * - 判定 is 未入力 ⇒ 対象年度's row is one of `survey-not-entered`, or is not sure.
 */
export function surveyCorrespondence(book: RecalculatedBook, plan: Plan, targetYear: FiscalYear): string[] {
  return plan.indicators.flatMap(({ id }) => planYears(plan).flatMap((year) => rowDisagreements(book, id, year, targetYear)));
}

function rowDisagreements(book: RecalculatedBook, id: string, year: FiscalYear, targetYear: FiscalYear): string[] {
  const key = surveyId(year, id);
  const findings = book.findings.filter(({ at }) => at.table === surveysTable.name && at.rowKey === key);
  const hasSlip = (column: string): boolean => findings.some(({ rule, at }) => slipRules.includes(rule) && at.column === column);
  const isExceeding = (column: string): boolean => findings.some(({ rule, at }) => rule === exceeds && at.column === column);
  const isSure = ![state, actual, answered, positive].some(hasSlip) && !isExceeding(positive);
  const cell = (header: string): unknown => book.cell(surveysTable.name, key, header);
  const isFilled = (column: string): boolean => String(cell(column)).trim() !== "";
  const indicator = (header: string): unknown => book.cell(indicatorsTable.name, id, header);
  const figure = indicator(indicatorsTable.actual(year));
  const judgement = indicator(indicatorsTable.judgement);
  const isLatest = indicator(indicatorsTable.latestYear) === fiscalYearLabel(year);
  const wanted = [
    [notEntered, figure === "" && year <= targetYear && isSure],
    [againstState, statesWithoutFigure.some((word) => word === figure) && [actual, answered, positive].some((column) => isFilled(column) && !hasSlip(column))],
    [disagree, typeof figure === "number" && isSure && book.countsApart(key)],
    [missed, judgement === "未達成" && isLatest && isSure],
  ] as const;
  const lines = wanted.flatMap(([rule, isWanted]) => (findings.some((found) => found.rule === rule) === isWanted ? [] : [`${key} ${rule}: ${isWanted ? "wanted" : "found"} beside ${String(figure)}, ${String(judgement)}`]));
  const shares = [[answered, asked, responseRate], [positive, answered, fromCounts]] as const;
  const contrary = shares.flatMap(([part, whole, share]) => {
    const isEmpty = cell(share) === "" && [part, whole].every((column) => typeof cell(column) === "number" && !hasSlip(column)) && cell(whole) !== 0;
    const isMoreThanNone = isExceeding(part) && cell(whole) !== 0;
    return isEmpty === isMoreThanNone ? [] : [`${key} ${share}: ${String(cell(share))}, ${isMoreThanNone ? "yet" : "without"} ${exceeds}`];
  });
  const isUntold = year === targetYear && judgement === "未入力" && isSure && !findings.some(({ rule }) => rule === notEntered);
  return [...lines, ...contrary, ...(isUntold ? [`${key} 判定 未入力 is told by nothing`] : [])];
}
