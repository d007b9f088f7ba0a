import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { reviewId } from "../../../src/core/contract/row-ids";
import { departmentsTable, findingsTable, goalsTable, progressTable, reviewsTable, revisionsTable, surveysTable } from "../../../src/core/contract/tables";
import { workbookNames } from "../../../src/core/contract/workbook-names";
import { fiscalYearLabel } from "../../../src/core/plan/fiscal-year";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { documentOf } from "../../../src/core/summary/document/document-of";
import { summaryDisagreements } from "../../../src/core/summary/summary-disagreements";
import type { CellValue } from "../../../src/core/workbook/cell";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { bookOf, randomlyTyped, summaryIn } from "../../support/summaries/filled-book";

const { grade, result, remedy, direction, publication, opinion } = reviewsTable;

function graded(number: number, word: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> {
  return { [reviewsTable.name]: { [reviewId(2022, number)]: { [grade]: word, ...more } } };
}

describe("the summary of any workbook", () => {
  test.each([["the shipped plan", sendai2021, 4], ["a made-up plan", hoshimori2026, 30]] as const)("of %s has totals that agree with their rows, whatever was typed", (_, plan, numRuns) => {
    const years = fc.integer({ min: plan.firstYear, max: plan.lastYear });
    fc.assert(
      fc.property(fc.nat(), years, years, fc.option(fc.subarray(plan.departments.map(({ name }) => name), { minLength: 1 }), { nil: undefined }), (seed, targetYear, year, departments) => {
        const summary = summaryIn(randomlyTyped(plan, targetYear, seed), { year, ...(departments === undefined ? {} : { departments }) });
        expect(summaryDisagreements(summary)).toEqual([]);
        for (const { columns, rows } of documentOf(summary, { showsInterim: true }).sections) {
          expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(26);
          expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});

describe("the summary of a workbook nobody has filled in", () => {
  const summary = summaryIn({ targetYear: 2022 });

  test("counts the plan's initiatives, goals and reports, and nothing as zero that was not entered", () => {
    expect(summary.progress.all).toEqual({ name: "計", counts: new Map([[null, 35]]), total: 35 });
    expect(summary.progress.areas.map(({ total }) => total)).toEqual([18, 12, 5]);
    expect(summary.progress.categories).toHaveLength(13);
    expect(summary.progress.focuses.map(({ total }) => total)).toEqual([12, 9, 10, 9]);
    expect(summary.progress.reports.total).toBe(81);
    expect(summary.goals).toMatchObject({ sentences: 69, goals: 75, crossListed: 4, provisional: 0, all: { total: 71 } });
    expect(summary.indicators.map(({ actualTenths, judgement, latestYear }) => [actualTenths, judgement, latestYear])).toEqual(Array.from({ length: 4 }, () => [null, "未入力", null]));
    expect(summary.items.map(({ judgement }) => judgement)).toEqual(["未入力", "未入力", "未入力"]);
    expect(summary.attention).toEqual([]);
    expect(summary.results.every((one) => one.grade === null && !one.isPublishable && one.result === null)).toBe(true);
  });

  test("counts the sentences of which a goal is judged by a figure", () => {
    const numeric = new Set(["atLeast", "timesPerYear", "moreThanPreviousYear", "lessThanPreviousYear", "moreThanBaselineYear", "allCovered", "zeroOverLimit"]);
    expect(summary.goals.numericSentences).toBe(new Set(sendai2021.goals.filter(({ kind }) => numeric.has(kind)).map(({ sentenceId }) => sentenceId)).size);
  });

  test("is of all departments, as of the last day of the year where the cover says no day", () => {
    expect([summary.scope, summary.asOf]).toEqual([null, "2023-03-31"]);
    expect(summaryIn({ targetYear: 2022, asOf: "2022-10-01" }).asOf).toBe("2022-10-01");
    expect(summaryIn({ targetYear: 2022, asOf: "2022-10-01" }, { year: 2021 }).asOf).toBe("2022-03-31");
  });

  test("is never as of a day after 基準日, whatever year it is of", () => {
    expect([2021, 2022, 2023].map((year) => summaryIn({ targetYear: 2022, asOf: "2021-10-01" }, { year }).asOf)).toEqual(["2021-10-01", "2021-10-01", "2021-10-01"]);
  });
});

describe("indicators of a summary", () => {
  const rows = {
    [surveysTable.name]: {
      "R3-認知度": { [surveysTable.actual]: 0.55, [surveysTable.survey]: "職員アンケート", [surveysTable.asked]: 3000, [surveysTable.answered]: 2000 },
      "R4-認知度": { [surveysTable.actual]: 0.7 },
      "R5-認知度": { [surveysTable.actual]: 0.9 },
      "R3-キャリア意識": { [surveysTable.actual]: 0.83, [surveysTable.asked]: -5, [surveysTable.answered]: 2.5 },
      "R4-キャリア意識": { [surveysTable.state]: "未実施", [surveysTable.survey]: "中止した調査" },
      "R4-やりがい": { [surveysTable.state]: "集計中", [surveysTable.asked]: 3000 },
      "R3-誇り": { [surveysTable.actual]: 0 },
    },
  };
  const [known, career, worth, pride] = summaryIn({ targetYear: 2022, rows }).indicators;

  test("have the change on the year before, which for the first year is the baseline", () => {
    expect(known).toMatchObject({ latestYear: 2022, actualTenths: 700, differenceTenths: 125, changeTenths: 150, rateTenths: 294 });
    expect(known?.years.map(({ year, actualTenths }) => [year, actualTenths])).toEqual([[2021, 550], [2022, 700]]);
    expect(summaryIn({ targetYear: 2021, rows }).indicators[0]).toMatchObject({ latestYear: 2021, changeTenths: -25, source: { survey: "職員アンケート", asked: 3000, answered: 2000, positive: null, responseTenths: 667 } });
    expect(summaryIn({ targetYear: 2023, rows: { [surveysTable.name]: { "R5-認知度": { [surveysTable.actual]: 0.9 } } } }).indicators[0]?.changeTenths).toBeNull();
  });

  test("keep to the latest year with a figure, and leave out numbers of people that are none", () => {
    expect(career).toMatchObject({ latestYear: 2021, actualTenths: 830, judgement: "計画期間中", source: { survey: null, asked: null, answered: null, responseTenths: null } });
    expect(career?.years[1]).toMatchObject({ state: "未実施", actualTenths: null });
  });

  test("say why there is no figure, with what is known of the survey; 0% is a figure", () => {
    expect(worth).toMatchObject({ latestYear: null, judgement: "集計中", rateTenths: null, source: { year: 2022, asked: 3000 } });
    expect(pride).toMatchObject({ latestYear: 2021, actualTenths: 0, differenceTenths: -886, rateTenths: null });
  });

  test("have the interim values of a straight line, which the plan has not, and none to maintain", () => {
    const interims = summaryIn({ targetYear: 2023 }).indicators.map(({ years }) => years.map(({ interimTenths }) => interimTenths));
    expect(interims).toEqual([[717, 858, 1000], [861, 880, 900], [null, null, null], [null, null, null]]);
  });
});

describe("what a summary tells of an initiative", () => {
  const texts = { [result]: "研修を3回実施", [remedy]: "講師を確保", [direction]: "拡充", [opinion]: "会議の意見" };

  test.each(["可", " 可　"])("are its texts where 公表 is 「%s」", (chosen) => {
    const summary = summaryIn({ targetYear: 2022, rows: graded(5, "遅れ", { ...texts, [publication]: chosen }) });
    expect(summary.results[4]).toMatchObject({ grade: "遅れ", isPublishable: true, result: "研修を3回実施", remedy: "講師を確保", direction: "拡充" });
    expect(summary.attention).toEqual([expect.objectContaining({ kind: "late", initiative: 5, cause: "遅れ", remedy: "講師を確保", department: "総務局職員研修所" })]);
    expect(JSON.stringify(summary)).not.toContain("会議の意見");
  });

  test.each(["不可", "", "可能", "可？"])("are no texts where 公表 is 「%s」", (chosen) => {
    const summary = summaryIn({ targetYear: 2022, rows: graded(5, "遅れ", { ...texts, [publication]: chosen }) });
    expect(summary.results[4]).toMatchObject({ grade: "遅れ", isPublishable: false, result: null, remedy: null, direction: null });
    expect(summary.attention[0]?.remedy).toBeNull();
  });

  test("is その他 where the grade is none of the list's words, so that no text gets out with it", () => {
    const summary = summaryIn({ targetYear: 2022, rows: graded(5, "遅れ（内線4321へ）") });
    expect(summary.progress.all.counts.get("その他")).toBe(1);
    expect(summary.progress.grades.at(-1)).toBe("その他");
    expect(summary.results[4]?.grade).toBe("その他");
    const own = summaryIn({ targetYear: 2022, rows: graded(5, "◎"), lists: { [workbookNames.reviewStates]: ["◎", "○", "△"] } });
    expect([own.progress.grades, own.results[4]?.grade]).toEqual([["◎", "○", "△"], "◎"]);
  });

  test("is the department by its name in the year", () => {
    const rows = { [departmentsTable.name]: { D02: { [departmentsTable.nameIn(2022)]: "総務局人材育成課" } } };
    expect(summaryIn({ targetYear: 2022, rows }).results[8]?.department).toBe("総務局人材育成課");
    expect(summaryIn({ targetYear: 2022, rows }, { year: 2021 }).results[8]?.department).toBe("総務局職員研修所");
    expect(summaryIn({ targetYear: 2022, rows }, { departments: ["総務局職員研修所"] }).scope).toEqual(["総務局人材育成課"]);
  });
});

describe("goals of a summary", () => {
  test("are counted at their source alone, and a goal that is not met is named", () => {
    const rows = { [goalsTable.name]: { "R4-04-1": { [goalsTable.actual]: 2 }, "R4-15-1": { [goalsTable.implementation]: "実施" }, "R4-19-1": { [goalsTable.actual]: 1, [goalsTable.state]: "速報" } } };
    const { goals, results, attention } = summaryIn({ targetYear: 2022, rows });
    expect([goals.all.counts.get("達成"), goals.all.counts.get("未達成"), goals.provisional]).toEqual([2, 1, 1]);
    expect([results[14]?.goalsMet, results[29]?.goalsMet]).toEqual([1, 0]);
    expect(attention).toEqual([expect.objectContaining({ kind: "goalUnmet", initiative: 4, cause: "年間3回以上、人材育成に係る人事面談を実施する。" })]);
  });
});

describe("a summary of a year after 対象年度", () => {
  const ahead = (rows: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, CellValue>>>>>> = {}) => summaryIn({ targetYear: 2021, rows }, { year: 2023 });

  test("counts nothing as missing: goals without entries lie ahead", () => {
    const { goals, findings } = ahead();
    expect(goals.all.counts.get("未入力")).toBeUndefined();
    expect(goals.all.counts.get("計画期間中")).toBe(goals.all.total - (goals.all.counts.get("対象外") ?? 0));
    expect(findings).toEqual({ error: 0, warning: 0, info: 0 });
    expect(summaryIn({ targetYear: 2023 }).goals.all.counts.get("未入力")).toBeGreaterThan(40);
    expect(summaryIn({ targetYear: 2022 }, { year: 2021 }).goals.all.counts.get("未入力")).toBeGreaterThan(40);
  });

  test("counts what was entered, and no state without a figure as a figure", () => {
    const { goals } = ahead({ [goalsTable.name]: { "R5-04-1": { [goalsTable.actual]: 3 }, "R5-19-1": { [goalsTable.state]: "速報" } } });
    expect([goals.all.counts.get("達成"), goals.provisional]).toEqual([1, 0]);
  });

  test("has the judgement of 対象年度 where there is no figure and nothing was said of the year itself", () => {
    const said = (key: string, state: string) => ahead({ [surveysTable.name]: { "R3-誇り": { [surveysTable.state]: "未実施" }, [key]: { [surveysTable.state]: state } } }).indicators.find(({ id }) => id === "誇り")?.judgement;
    expect([said("R3-認知度", "未実施"), said("R5-誇り", "集計中")]).toEqual(["未実施", "集計中"]);
  });
});

describe("rows that are not there, or several times", () => {
  const gone = (departments?: readonly string[]) =>
    summaryIn(
      {
        targetYear: 2022,
        matching: {
          [goalsTable.name]: { missing: ["R4-04-1", "R4-01-1", "R3-04-1"] },
          [reviewsTable.name]: { duplicated: [{ key: "R4-01", indexes: [35, 36] }] },
          [progressTable.name]: { missing: ["R4-01-D01", "R5-01-D01"] },
        },
      },
      departments === undefined ? {} : { departments },
    ).unreadRows;

  test("are counted as far as the year and the departments are summed up, and as far as entries decide them", () => {
    expect(gone()).toEqual({ goals: 1, reports: 1, reviews: 1 });
    expect(gone(["教育局市民図書館"])).toEqual({ goals: 0, reports: 0, reviews: 0 });
    expect(summaryIn({ targetYear: 2022 }).unreadRows).toEqual({ goals: 0, reports: 0, reviews: 0 });
  });
});

describe("a summary of some departments", () => {
  const library = "教育局市民図書館";

  test("has the initiatives they answer for, their own reports, and the city's indicators", () => {
    const summary = summaryIn({ targetYear: 2022 }, { departments: [library] });
    expect(summary.results.map(({ number }) => number)).toEqual([17]);
    expect(summary.progress.reports.total).toBe(1);
    expect(summary.goals.all.total).toBe(2);
    expect(summary.indicators).toHaveLength(4);
    const all = summaryIn({ targetYear: 2022 }).findings;
    expect(summary.findings.warning).toBeLessThan(all.warning);
  });

  test("follows 入力担当 of a collective, and rows that people added", () => {
    const rows = { [departmentsTable.name]: { D03: { [departmentsTable.responsible]: library } } };
    expect(summaryIn({ targetYear: 2022, rows }, { departments: [library] }).results.map(({ number }) => number)).toContain(13);
    const added = { [progressTable.name]: [{ [progressTable.year]: "令和4年度", [progressTable.initiative]: 5, [progressTable.department]: "消防局総務課", [progressTable.status]: "遅れ" }] };
    const own = summaryIn({ targetYear: 2022, added }, { departments: ["消防局総務課"] });
    expect(own.results.map(({ number }) => number)).toEqual([5]);
    expect(own.progress.departments).toEqual([{ name: "消防局総務課", counts: new Map([["遅れ", 1]]), total: 1 }]);
  });
});

describe("revisions in a summary", () => {
  const { target, fromYear, targetId, item, after, before, reason } = revisionsTable;
  const revised = (own: Readonly<Record<string, string | number>>) => ({ [fromYear]: fiscalYearLabel(2022), [reason]: "内部の事情", ...own });
  const added = {
    [revisionsTable.name]: [
      revised({ [target]: "KPI指標", [targetId]: "キャリア意識", [item]: "目標値", [after]: 0.95, [before]: 0.9 }),
      revised({ [target]: "取組一覧", [targetId]: 17, [item]: "取組名", [after]: "学びの支援", [before]: "自主的学習活動に対する支援" }),
      revised({ [target]: "取組一覧", [targetId]: 99, [item]: "取組名", [after]: "ない取組" }),
      revised({ [target]: "取組一覧", [targetId]: 3, [item]: "取組名", [after]: "来年から", [fromYear]: fiscalYearLabel(2023) }),
    ],
  };

  test("are those in force, percentages as documents print them, reasons left behind", () => {
    const summary = summaryIn({ targetYear: 2022, added });
    expect(summary.revisions.map((line) => [line.target, line.targetId, line.before, line.after])).toEqual([["KPI指標", "キャリア意識", "90.0%", "95.0%"], ["取組一覧", "17", "自主的学習活動に対する支援", "学びの支援"]]);
    expect(JSON.stringify(summary)).not.toContain("内部の事情");
    expect(summary.indicators[1]?.targetTenths).toBe(950);
  });

  test("of some departments are those of their initiatives, and of the city's indicators", () => {
    expect(summaryIn({ targetYear: 2022, added }, { departments: ["総務局厚生課"] }).revisions.map(({ target: sheet }) => sheet)).toEqual(["KPI指標"]);
  });
});

test("findings of a summary are those of its year that nobody has confirmed", () => {
  const typed = { targetYear: 2022, rows: { [surveysTable.name]: { "R4-認知度": { [surveysTable.actual]: 57.5 } } } };
  const [slip] = bookOf(typed).book.findings().filter(({ severity, year }) => severity === "error" && year === 2022);
  const errors = (more: object, year = 2022): number => summaryIn({ ...typed, ...more }, { year }).findings.error;
  expect([errors({}), errors({}, 2021)]).toEqual([1, 0]);
  expect(errors({ added: { [findingsTable.name]: [{ [findingsTable.key]: slip?.id ?? "", [findingsTable.confirmation]: "確認済" }] } })).toBe(0);
  expect(errors({ added: { [findingsTable.name]: [{ [findingsTable.key]: slip?.id ?? "", [findingsTable.confirmation]: "差戻し" }] } })).toBe(1);
});
