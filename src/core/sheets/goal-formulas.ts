import { departmentsTable, goalsTable as goals } from "../contract/tables";
import { beingCounted, carriedOut, implementationStates, notApplicable, statesNotCarriedOut, statesWithFigure } from "../contract/vocabulary";
import { workbookNames } from "../contract/workbook-names";
import { type GoalKind, goalKindLabel } from "../plan/goal-kind";
import { type FiscalYear, fiscalYearCode } from "../plan/fiscal-year";
import { serialIn } from "../workbook/serial-date";
import type { Snapshot } from "../workbook/snapshot";
import { cleaned } from "./cell-words";
import { previousYearCode, rowYear, targetYear, yearEnd } from "./year-formulas";

/*
 * 判定 and 前年度実績 as native formulas: the twins of `goalJudgement`. A goal
 * listed again reads the E cells of its source (再掲元), never another 判定,
 * which would be circular.
 */

/** What was entered in this row's year: on the row itself, or on its source's row of the same year. */
function counted(column: string): string {
  const row = `LEFT([@${goals.key}],LEN([@${goals.key}])-LEN([@${goals.goal}]))&[@${goals.source}]`;
  return `INDEX(Goals[${column}],MATCH(${row},Goals[${goals.key}],0))`;
}

/** Whether a cleaned word is one of some, an error none of them. The full-width blank between them is in no cleaned word. */
function isOneOf(word: string, words: readonly string[]): string {
  return `ISNUMBER(FIND("　"&${word}&"　","　${words.join("　")}　"))`;
}

/** Whether a number can be no figure of the row's unit: less than nothing, a share above all. */
function isSlip(figure: string): string {
  return `OR(${figure}<0,AND([@${goals.unit}]="%",${figure}>1))`;
}

/** The figure to compare with in another year, given by its code, the twin of `usableActual`; empty where that year has no row, or none that can be used. */
function actualIn(yearCode: string): string {
  const of = (column: string): string => `INDEX(Goals[${column}],MATCH(${yearCode}&"-"&[@${goals.source}],Goals[${goals.key}],0))`;
  const [figure, state] = [of(goals.actual), cleaned(of(goals.state))];
  return `IFERROR(IF(ISNUMBER(${figure}),IF(OR(${isSlip(figure)},NOT(${isOneOf(state, ["", ...statesWithFigure])})),"",${figure}),""),"")`;
}

/**
 * The serial numbers that are days: 1 March 1900 to 31 December 9999, in the
 * 1904 system from 2 January 1904, since an empty cell counts as its first day.
 * What else stands there (20220331) was typed for something else.
 */
function days(dateSystem: Snapshot["dateSystem"]): { readonly first: number; readonly last: number } {
  return { first: dateSystem === "1904" ? 1 : 61, last: serialIn(dateSystem, 2_958_465) };
}

/** 前年度実績: last year's figure of the goal that counts, empty where there is none to compare with. */
export const lastYearFormula = actualIn(previousYearCode);

/**
 * 判定. Figures are compared to three decimals: tenths of a percent, thousandths
 * of anything else. What the judgement needs and nobody entered turns into an
 * error on the way, and so into 判定保留.
 */
export function judgementFormula(baselineYear: FiscalYear, dateSystem: Snapshot["dateSystem"]): string {
  const { first, last } = days(dateSystem);
  const is = (...kinds: GoalKind[]): string => {
    const tests = kinds.map((kind) => `[@${goals.kind}]="${goalKindLabel(kind, baselineYear)}"`);
    return kinds.length === 1 ? tests.join() : `OR(${tests.join(",")})`;
  };
  const endOfYear = yearEnd(rowYear, baselineYear);
  const asOf = `IF(AND(N(${workbookNames.asOfDate})>=${first},N(${workbookNames.asOfDate})<${last + 1}),INT(N(${workbookNames.asOfDate})),${yearEnd(targetYear, baselineYear)})`;
  const [state, implementation, actual] = [cleaned(counted(goals.state)), cleaned(counted(goals.implementation)), counted(goals.actual)];
  // Found by a pattern on the row's id: a goal's id alone, such as 02-1, is a date to Excel when it stands as a criterion.
  const completedOn = `INT(MINIFS(Goals[${goals.completedOn}],Goals[${goals.key}],"*-"&[@${goals.source}],Goals[${goals.completedOn}],">=${first}",Goals[${goals.completedOn}],"<${last + 1}"))`;
  const deadline = `[@${goals.deadline}]`;
  const unmet = `IF(${deadline}>${endOfYear},"計画期間中","未達成")`;
  const met = `IF(AND(${is("allCovered")},${deadline}<>"",${completedOn}>${deadline}),${unmet},"達成")`;
  const numeric =
    `IF(IF(ISNUMBER(${actual}),${isSlip(actual)},TRUE()),"未入力",CHOOSE(SIGN(ROUND(${actual},3)-ROUND(${reference(is, baselineYear)},3))+2,` +
    `IF(${is("lessThanPreviousYear")},"達成",${unmet}),` +
    `IF(${is("moreThanPreviousYear", "lessThanPreviousYear", "moreThanBaselineYear")},"未達成",${met}),` +
    `IF(${is("lessThanPreviousYear", "zeroOverLimit")},"未達成",IF(${is("allCovered")},"判定保留","達成"))))`;
  const dated =
    `IF(AND(${completedOn}>0,${completedOn}<=${deadline},${completedOn}<=${endOfYear}),"達成",` +
    `IF(${deadline}>${endOfYear},"計画期間中",IF(${completedOn}>0,"未達成",IF(${asOf}<${deadline},"計画期間中",` +
    `IF(${implementation}="","未入力",IF(${isOneOf(implementation, implementationStates)},"未達成","判定保留"))))))`;
  const yearly =
    `IF(AND(${is("yearlyFrom")},${deadline}>${endOfYear}),"計画期間中",IF(${implementation}="","未入力",` +
    `IF(${implementation}="${carriedOut}","達成",IF(${implementation}="${notApplicable}","対象外",IF(${isOneOf(implementation, statesNotCarriedOut)},"未達成","判定保留")))))`;
  return (
    `IFERROR(IF(OR(${is("otherPlan", "descriptive")},${rowYear}=1),"対象外",IF(${state}="${notApplicable}","対象外",` +
    `IF(${state}="${beingCounted}","集計中",IF(NOT(${isOneOf(state, ["", ...statesWithFigure])}),"判定保留",` +
    `IF(${is("byDeadline", "aroundDeadline", "withinYear")},${dated},` +
    `IF(${is("yearly", "yearlyFrom")},${yearly},${numeric})))))),"判定保留")`
  );
}

/** What a figure is compared with, by the row's kind; empty text (an error to ROUND) when it is missing. */
function reference(is: (...kinds: GoalKind[]) => string, baselineYear: FiscalYear): string {
  const baselineActual = actualIn(`"${fiscalYearCode(baselineYear)}"`);
  const departmentTotal = `INDEX(Departments[${departmentsTable.total}],MATCH([@${goals.departments}],Departments[${departmentsTable.department}],0))`;
  const total = `IF(ISNUMBER(${counted(goals.total)}),${counted(goals.total)},${departmentTotal})`;
  return (
    `IF(${is("moreThanPreviousYear", "lessThanPreviousYear")},[@${goals.lastYear}],` +
    `IF(${is("moreThanBaselineYear")},${baselineActual},` +
    `IF(${is("allCovered")},1/(1/ROUND(N(${total}),3)),IF(${is("zeroOverLimit")},0,IF([@${goals.threshold}]="","",[@${goals.threshold}])))))`
  );
}
