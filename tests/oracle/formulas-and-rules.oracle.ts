/**
 * The workbook tells people without the add-in what the rules tell those who
 * have it. The same entries are judged by the workbook's formulas, validations
 * and conditional formats in LibreOffice, and by the rules; each test states
 * what has to correspond, and names where the two differ and why.
 */
import { describe, expect, test } from "@jest/globals";
import { goalsTable, indicatorsTable, progressTable } from "../../src/core/contract/tables";
import { progressRemarks } from "../../src/core/entries/progress-check";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import type { Filling } from "../support/filled-workbook";
import { disagreements } from "../support/office/computed-cells";
import { boundaryCodes, boundaryGoal, boundaryIndicator, boundaryPlan, boundaryRows, boundarySlips } from "../support/oracle/boundary-book";
import { caseBook, caseKey, isDue, progressKeys } from "../support/oracle/case-book";
import { checkColour, goalColourCorrespondence } from "../support/oracle/colour-correspondence";
import { goalBoundaries } from "../support/oracle/goal-boundaries";
import { goalCorrespondence, rulesOfJudgement } from "../support/oracle/goal-correspondence";
import { progressCases } from "../support/oracle/progress-cases";
import { rulesOfChecks, saidOfReport } from "../support/oracle/progress-correspondence";
import { type RecalculatedBook, recalculatedBook } from "../support/oracle/recalculated-book";
import { validationComparison } from "../support/oracle/seen-cells";
import { surveyBoundaries } from "../support/oracle/survey-boundaries";
import { rulesOfSurveys, surveyCorrespondence } from "../support/oracle/survey-correspondence";
import { validationDifferences } from "../support/oracle/validation-differences";

/** 基準日 the day before a deadline; the last day of 対象年度, on which another falls; left empty, in the plan's last year. */
const times: readonly Pick<Filling, "targetYear" | "asOf">[] = [
  { targetYear: 2021, asOf: "2022-03-30" },
  { targetYear: 2022, asOf: "2023-03-31" },
  { targetYear: 2023, asOf: null },
];

const books = new Map<string, Promise<RecalculatedBook>>();

/** A workbook is recalculated once, when it is first asked for. */
function opened(name: string, filling: () => Filling): Promise<RecalculatedBook> {
  const book = books.get(name) ?? recalculatedBook(filling());
  books.set(name, book);
  return book;
}

const cases = (): Promise<RecalculatedBook> => opened("cases", () => caseBook);

/** What is often typed instead of figures is tried at one time: it is refused, or an error, at any. */
const boundaries = ({ targetYear, asOf }: (typeof times)[number]): Promise<RecalculatedBook> =>
  opened(`boundaries ${targetYear}`, () => ({ plan: boundaryPlan, targetYear, asOf, rows: targetYear === 2022 ? [...boundaryRows, ...boundarySlips()] : boundaryRows }));

/** A book in which a rule found nothing. */
function silenced(book: RecalculatedBook, rule: string): RecalculatedBook {
  return { ...book, findings: book.findings.filter((finding) => finding.rule !== rule) };
}

describe("記入チェック", () => {
  const excepted = new Set(progressCases.flatMap(({ differs }, index) => (differs === undefined ? [] : [caseKey(index)])));
  const contrary = (book: RecalculatedBook): string[] =>
    progressKeys.filter((key) => !excepted.has(key)).flatMap((key) => {
      const { says, rules, byRules } = saidOfReport(book, key, isDue(key));
      return says === byRules ? [] : [`${key} ${String(says)}: ${rules.join("、")}`];
    });

  test.each(progressCases.map((one, index) => ({ ...one, index })))("and the rules of a row with $about", async ({ index, says, finds, differs }) => {
    const found = saidOfReport(await cases(), caseKey(index), isDue(caseKey(index)));
    expect(found.says).toBe(says);
    expect(found.rules.toSorted()).toEqual([...finds].sort());
    expect(found.byRules === says).toBe(differs === undefined);
  });

  test("is 済 on a row that is due where the rules miss nothing, else the remark of the first rule that does", async () => {
    const book = await cases();
    expect(contrary(book)).toEqual([]);
    const reached = new Set(progressKeys.map((key) => saidOfReport(book, key, isDue(key)).says));
    expect(reached).toEqual(new Set(["", ...Object.values(progressRemarks).filter((remark) => remark !== progressRemarks.year)]));
  });

  test("would not agree with the rules if one of them fell silent", async () => {
    const book = await cases();
    expect(rulesOfChecks.filter((rule) => contrary(silenced(book, rule)).length === 0)).toEqual([]);
  });

  test("is green where it is 済, open where nothing is written, red for anything else that is missing, and has no colour in a year that is not due", async () => {
    const book = await cases();
    const wanted = (says: string): string => ([progressRemarks.done, progressRemarks.empty, ""].some((word) => word === says) ? says : "bad");
    const colours = progressKeys.map((key) => [key, checkColour(book, key)]);
    expect(colours).toEqual(progressKeys.map((key) => [key, wanted(String(book.cell(progressTable.name, key, progressTable.check)))]));
  });
});

describe.each(times)("対象年度 $targetYear, 基準日 $asOf:", (time) => {
  const { targetYear } = time;

  test("every computed cell is what core makes of the entries in the file", async () => {
    const { core, snapshot } = await boundaries(time);
    expect(disagreements(core, snapshot)).toEqual([]);
  });

  test("判定 of every goal says what its findings say", async () => {
    expect(goalCorrespondence(await boundaries(time), boundaryPlan, targetYear)).toEqual([]);
  });

  test("the figures and 判定 of every survey and indicator say what their findings say", async () => {
    expect(surveyCorrespondence(await boundaries(time), boundaryPlan, targetYear)).toEqual([]);
  });

  test("a row listed again is hatched, and what a kind is not judged by grey, where the rules find an entry there", async () => {
    expect(goalColourCorrespondence(await boundaries(time), boundaryPlan)).toEqual([]);
  });
});

describe("判定 at the boundaries", () => {
  const [, second = { targetYear: 2022, asOf: null }, last = second] = times;

  test.each(goalBoundaries.map((one, index) => ({ ...one, index })))("of $goal.kind, $about", async ({ index, says }) => {
    const { cell } = await boundaries(second);
    expect(boundaryCodes.map((code) => cell(goalsTable.name, `${code}-${boundaryGoal(index)}`, goalsTable.judgement))).toEqual(says);
  });

  test("of a goal listed again is its source's", async () => {
    const { cell } = await boundaries(second);
    const judged = (id: string): unknown[] => boundaryCodes.map((code) => cell(goalsTable.name, `${code}-${id}`, goalsTable.judgement));
    const repeats = boundaryPlan.goals.flatMap(({ id, crossListedFrom }) => (crossListedFrom === null ? [] : [[id, crossListedFrom] as const]));
    expect(repeats.map(([id]) => [id, judged(id)])).toEqual(repeats.map(([id, source]) => [id, judged(source)]));
    expect(repeats).toHaveLength(14);
  });

  test.each(surveyBoundaries.map((one, index) => ({ ...one, index })))("of an indicator: $about", async ({ index, says }) => {
    expect((await boundaries(last)).cell(indicatorsTable.name, boundaryIndicator(index), indicatorsTable.judgement)).toBe(says);
  });

  test("would not agree with the rules if one of them fell silent", async () => {
    const [middle, end] = [await boundaries(second), await boundaries(last)];
    expect(rulesOfJudgement.filter((rule) => goalCorrespondence(silenced(middle, rule), boundaryPlan, second.targetYear).length === 0)).toEqual([]);
    expect([...rulesOfSurveys, "cell-part-exceeds-whole"].filter((rule) => surveyCorrespondence(silenced(end, rule), boundaryPlan, last.targetYear).length === 0)).toEqual([]);
    expect(["cross-listed-entry", "goal-entry-unused"].filter((rule) => goalColourCorrespondence(silenced(end, rule), boundaryPlan).length === 0)).toEqual([]);
  });
});

describe("the validation of an entry column refuses what the rules call an error", () => {
  test("in every entry cell, but for the differences that are named", async () => {
    const [second] = times.filter(({ targetYear }) => targetYear === 2022);
    const compared = [validationComparison(await cases(), sendai2021), ...(second === undefined ? [] : [validationComparison(await boundaries(second), boundaryPlan)])];
    expect(compared.flatMap(({ unexplained }) => unexplained)).toEqual([]);
    expect(validationDifferences.filter(({ name }) => !compared.some(({ met }) => met.has(name)))).toEqual([]);
  });
});

test("a formula's error in a text is the only thing of which a computed cell makes something else than core", async () => {
  const { core, snapshot } = await cases();
  const lines = disagreements(core, snapshot).map((line) => line.replace(/ R\d-\S+/u, ""));
  // Core reads the error as what was typed. The sheet shows no text where last year's result is an error; the rules do not judge it.
  expect(lines).toEqual(['Progress 前年度の取組実績: core "#DIV/0!", file ""']);
});
