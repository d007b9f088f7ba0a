import { beforeAll, describe, expect, test } from "@jest/globals";
import { attainmentReport } from "../../src/app/attainment-report";
import type { CheckedWorkbook } from "../../src/app/check-workbook";
import { enterSurvey, surveyForm } from "../../src/app/enter-survey";
import { indicatorCards, type IndicatorCard } from "../../src/app/indicator-cards";
import { workbookSummary } from "../../src/app/workbook-summary";
import { surveyId } from "../../src/core/contract/row-ids";
import { surveysTable as headers } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { checkTable } from "../support/indicator-cases";
import { memoryCopy } from "../support/port-contract/memory-copy";
import { checkedNow } from "../support/update/checked-now";
import { madeWorkbook, rowOf, tableOf, typeIn } from "../support/update/memory-update";

const year = 2022;
let made: MemoryWorkbook;
let before: CheckedWorkbook;
beforeAll(async () => {
  made = await madeWorkbook();
  before = await checkedNow(made);
});
const tenths = (value: number | null): number | null => (value === null ? null : Math.round(value * 10));
const copy = (): MemoryWorkbook => new MemoryWorkbook(memoryCopy(made.book));

async function cards(port: MemoryWorkbook): Promise<readonly IndicatorCard[]> {
  return indicatorCards(await checkedNow(port)).items.flatMap((item) => item.cards);
}

describe("the cards of KPI", () => {
  test("show of every figure of the check table, typed in the pane, the difference, rate and judgement it has there", async () => {
    const { indicators } = before.book.facts.plan;
    const rows = indicators.map((indicator) => ({ id: indicator.id, own: checkTable.filter(({ scale }) => scale.baselineTenths === indicator.baselineTenths && scale.targetTenths === indicator.targetTenths) }));
    expect(rows.reduce((sum, { own }) => sum + own.length, 0)).toBe(checkTable.length);
    // One figure of every indicator at a time.
    for (let turn = 0; rows.some(({ own }) => turn < own.length); turn += 1) {
      const port = copy();
      const entered = rows.flatMap(({ id, own }) => own.slice(turn, turn + 1).map((row) => ({ id, ...row })));
      for (const { id, actual } of entered) {
        const shown = surveyForm(before, year, id);
        invariant(shown !== null, "the survey has a row");
        expect(await enterSurvey(port, before, { shown, typed: new Map([["actual", String(actual)]]) }, true)).toMatchObject({ ok: true });
      }
      const checked = await checkedNow(port);
      const shown = indicatorCards(checked).items.flatMap((item) => item.cards);
      const reported = attainmentReport(checked.workbook).indicators;
      for (const { id, actual, difference, rate, isMet } of entered) {
        const card = shown.find(({ summary }) => summary.id === id);
        expect(card?.summary).toMatchObject({ latestYear: year, actualTenths: tenths(actual), differenceTenths: tenths(difference), rateTenths: tenths(rate), judgement: isMet ? "達成" : "計画期間中" });
        expect(card?.formula === null).toBe(rate === null);
        expect(reported.find((one) => one.id === id)?.latest).toMatchObject({ actual, difference, rate });
      }
    }
  });

  test("write out the formula with both inputs", async () => {
    const port = copy();
    const surveys = tableOf(port.book, headers.name);
    typeIn(surveys, rowOf(surveys, headers.key, surveyId(year, "認知度")), headers.actual, 0.7);
    const [first] = await cards(port);
    expect(first?.formula).toBe("(70.0 − 57.5) ÷ (100.0 − 57.5) × 100 ＝ 29.4%");
  });

  test("tell a year without a figure by its state, never as zero, and zero as zero", async () => {
    const port = copy();
    const surveys = tableOf(port.book, headers.name);
    typeIn(surveys, rowOf(surveys, headers.key, surveyId(2021, "認知度")), headers.actual, 0);
    typeIn(surveys, rowOf(surveys, headers.key, surveyId(year, "認知度")), headers.state, "集計中");
    const [first, second] = await cards(port);
    expect(first?.summary.years).toMatchObject([{ year: 2021, state: "実施", actualTenths: 0 }, { year, state: "集計中", actualTenths: null }]);
    expect(first).toMatchObject({ summary: { judgement: "計画期間中", differenceTenths: -575 } });
    expect(second).toMatchObject({ formula: null, summary: { judgement: "未入力", actualTenths: null } });
  });

  test("tell of a survey that was held and has no figure yet what is known of it, and no value", async () => {
    const port = copy();
    const surveys = tableOf(port.book, headers.name);
    const row = rowOf(surveys, headers.key, surveyId(year, "誇り"));
    for (const [header, value] of [[headers.state, "実施"], [headers.survey, "職員アンケート"], [headers.asked, 100]] as const) typeIn(surveys, row, header, value);
    const card = (await cards(port)).find(({ summary }) => summary.id === "誇り");
    expect(card).toMatchObject({ formula: null, summary: { actualTenths: null, rateTenths: null, judgement: "未入力", source: { year, survey: "職員アンケート", asked: 100 } } });
    expect(card?.summary.years.at(-1)).toMatchObject({ year, state: "実施", actualTenths: null });
    for (const { attainment } of [messagesJa, messagesEn]) expect(attainment.indicators.noValue("実施")).toMatch(/使える実績値なし|no usable figure/u);
  });

  test("are the summary's own, item by item", async () => {
    const port = copy();
    const surveys = tableOf(port.book, headers.name);
    typeIn(surveys, rowOf(surveys, headers.key, surveyId(2021, "誇り")), headers.actual, 0.9);
    typeIn(surveys, rowOf(surveys, headers.key, surveyId(year, "キャリア意識")), headers.actual, 0.84);
    const checked = await checkedNow(port);
    const { year: shownYear, baselineYear, lastYear, items } = indicatorCards(checked);
    const summary = workbookSummary(checked, { year, departments: null });
    expect({ year: shownYear, baselineYear, lastYear }).toEqual({ year: summary.year, baselineYear: summary.baselineYear, lastYear: summary.lastYear });
    expect(items.map(({ item, judgement }) => ({ item, judgement }))).toEqual(summary.items);
    expect(items.flatMap(({ cards: own }) => own.map((card) => card.summary))).toEqual(summary.indicators);
  });

  test("judge an item by all of its figures, and offer every year of the plan to be entered", async () => {
    const port = copy();
    const surveys = tableOf(port.book, headers.name);
    typeIn(surveys, rowOf(surveys, headers.key, surveyId(year, "やりがい")), headers.actual, 0.843);
    typeIn(surveys, rowOf(surveys, headers.key, surveyId(year, "誇り")), headers.actual, 0.885);
    const board = indicatorCards(await checkedNow(port));
    expect(board.items.map(({ judgement, cards: own }) => [judgement, own.length])).toEqual([["未入力", 1], ["未入力", 1], ["一部達成", 2]]);
    expect(board.items.flatMap((item) => item.cards).every(({ surveys: own }) => own.map((one) => one.year).join() === "2021,2022,2023")).toBe(true);
    expect(board.states).toEqual(["実施", "未実施", "集計中", "評価困難"]);
  });
});
