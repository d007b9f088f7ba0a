import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { surveysTable } from "../../../src/core/contract/tables";
import { summaryCsv } from "../../../src/core/outputs/summary-csv";
import { summaryHtml } from "../../../src/core/outputs/summary-html";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { reportSheet } from "../../../src/core/sheets/report-sheet";
import { documentOf } from "../../../src/core/summary/document/document-of";
import type { SummaryDocument } from "../../../src/core/summary/document/summary-document";
import type { DesiredSheet } from "../../../src/core/workbook/desired-state";
import { checkTable } from "../../support/indicator-cases";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { smallPlan } from "../../support/plans/small-plan";
import { csvRecords } from "../../support/summaries/csv-records";
import { randomlyTyped, summaryIn } from "../../support/summaries/filled-book";
import { type Figure, figuresInReport, figuresOf, type GridCell } from "../../support/summaries/figures";
import { elementsNamed, htmlElements, textOf } from "../../support/summaries/html-elements";

/** The report's sheet row by row, before any program has written it. */
function gridOf({ cells }: DesiredSheet): GridCell[][] {
  const height = Math.max(...cells.map(({ at }) => at.row)) + 1;
  const grid = Array.from({ length: height }, (): GridCell[] => []);
  for (const { at, value, format } of cells) grid[at.row]?.push(...Array.from({ length: at.column - (grid[at.row]?.length ?? 0) }, () => ({ value: null, numberFormat: null })), { value, numberFormat: format.numberFormat ?? null });
  return grid;
}

function figuresInCsv(text: string): Figure[] {
  const [header = [], ...records] = csvRecords(text.slice(1));
  const of = (record: readonly string[], name: string): string => record[header.indexOf(name)] ?? "";
  return records.flatMap((record): Figure[] => {
    const value = of(record, "値");
    const isTenths = ["%", "ポイント"].includes(of(record, "単位"));
    return value === "" ? [] : [[Number(of(record, "節番号")), Number(of(record, "行番号")), of(record, "項目"), isTenths ? Math.round(Number(value) * 10) : Number(value)]];
  });
}

function figuresInHtml(html: string, { sections }: SummaryDocument): Figure[] {
  const filled = sections.flatMap(({ rows }, section) => (rows.length === 0 ? [] : [section + 1]));
  return elementsNamed(htmlElements(html), "table").flatMap((table, index) => {
    const headers = elementsNamed(elementsNamed([table], "thead"), "th").map(textOf);
    return elementsNamed(elementsNamed([table], "tbody"), "tr").flatMap((row, line) =>
      row.children.flatMap((cell, column): Figure[] => {
        if (typeof cell === "string" || cell.attributes.get("style")?.includes("text-align:right") !== true) return [];
        const [, sign = "", digits = "", unit = ""] = /^([+▲]?)([\d,.]+)(.*)$/u.exec(textOf(cell)) ?? [];
        const number = Number(digits.replaceAll(",", "")) * (sign === "▲" ? -1 : 1);
        return [[filled[index] ?? 0, line + 1, headers[column] ?? "", unit === "%" || unit === "" ? Math.round(number * 10) : number]];
      }),
    );
  });
}

describe("the faces of a summary", () => {
  test.each([["the shipped plan", sendai2021, 3], ["a made-up plan", hoshimori2026, 20]] as const)("show every figure of the document and no other, for %s", (_, plan, numRuns) => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: plan.firstYear, max: plan.lastYear }), (seed, year) => {
        const document = documentOf(summaryIn(randomlyTyped(plan, year, seed)), { showsInterim: seed % 2 === 0 });
        const figures = figuresOf(document);
        expect(figures.length).toBeGreaterThan(20);
        expect(figuresInCsv(summaryCsv(document))).toEqual(figures);
        expect(figuresInHtml(summaryHtml(document), document)).toEqual(figures);
        expect(figuresInReport(gridOf(reportSheet(document, null)), document)).toEqual(figures);
      }),
      { numRuns },
    );
  });

  test("are the check table of the rules to the tenth, typed into a workbook", () => {
    const id = (index: number): string => `指標${index + 1}`;
    const plan = smallPlan({ baselineYear: 2020, firstYear: 2021, lastYear: 2023, indicators: checkTable.map(({ scale }, index) => ({ id: id(index), ...scale })) });
    const typed = Object.fromEntries(checkTable.map(({ actual }, index) => [`R5-${id(index)}`, { [surveysTable.actual]: actual / 100 }]));
    const document = documentOf(summaryIn({ plan, targetYear: 2023, rows: { [surveysTable.name]: typed } }), { showsInterim: false });
    const signed = (points: number): string => `${points > 0 ? "+" : points < 0 ? "▲" : ""}${Math.abs(points).toFixed(1)}`;
    const html = elementsNamed(elementsNamed(htmlElements(summaryHtml(document)), "table").slice(0, 1), "tbody").flatMap((body) => elementsNamed([body], "tr").map((row) => row.children.flatMap((cell) => (typeof cell === "string" ? [] : [textOf(cell)]))));
    const headers = document.sections[0]?.columns.map(({ header }) => header) ?? [];
    const inReport = figuresInReport(gridOf(reportSheet(document, null)), document).filter(([section]) => section === 1);
    const [header = [], ...records] = csvRecords(summaryCsv(document).slice(1));
    for (const [index, { actual, difference, rate, isMet }] of checkTable.entries()) {
      const shown = ["実績（令和5年度）", "基準値との差", "達成率", "判定"].map((name) => html[index]?.[headers.indexOf(name)]);
      expect(shown).toEqual([`${actual.toFixed(1)}%`, signed(difference), rate === null ? "定義なし" : `${rate < 0 ? "▲" : ""}${Math.abs(rate).toFixed(1)}%`, isMet ? "達成" : "未達成"]);
      const figure = (column: string): number | undefined => inReport.find(([, row, own]) => row === index + 1 && own === column)?.[3];
      expect(["実績（令和5年度）", "基準値との差", "達成率"].map(figure)).toEqual([actual, difference, rate].map((value) => (value === null ? undefined : Math.round(value * 10))));
      const read = (item: string): string[] => {
        const record = records.find((fields) => fields[header.indexOf("節番号")] === "1" && fields[header.indexOf("行の種別")] === "明細" && fields[header.indexOf("行番号")] === String(index + 1) && fields[header.indexOf("項目")] === item) ?? [];
        return ["値", "単位", "内容", "状態"].map((name) => record[header.indexOf(name)] ?? "");
      };
      expect(read("実績（令和5年度）")).toEqual([String(actual), "%", "", ""]);
      expect(read("基準値との差")).toEqual([String(difference), "ポイント", "", ""]);
      expect(read("達成率")).toEqual(rate === null ? ["", "", "", "定義なし"] : [String(rate), "%", "", ""]);
      expect(read("判定")).toEqual(["", "", isMet ? "達成" : "未達成", ""]);
    }
  });
});
