import { describe, expect, test } from "@jest/globals";
import { reviewId } from "../../../../src/core/contract/row-ids";
import { departmentsTable, goalsTable, progressTable, reviewsTable, surveysTable } from "../../../../src/core/contract/tables";
import { workbookNames } from "../../../../src/core/contract/workbook-names";
import { documentOf } from "../../../../src/core/summary/document/document-of";
import { pageWidth, type SummaryCell, type SummaryDocument, type SummarySection } from "../../../../src/core/summary/document/summary-document";
import { sendai2021 } from "../../../../src/core/plan/sendai-2021";
import { serialOfDate } from "../../../../src/core/workbook/serial-date";
import { smallPlan } from "../../../support/plans/small-plan";
import { summaryIn } from "../../../support/summaries/filled-book";

const rows = {
  [surveysTable.name]: {
    "R3-認知度": { [surveysTable.actual]: 0.55 },
    "R4-認知度": { [surveysTable.state]: "未実施" },
    "R3-やりがい": { [surveysTable.actual]: 0.843, [surveysTable.asked]: 2000, [surveysTable.answered]: 1000 },
    "R4-やりがい": { [surveysTable.actual]: 0.85 },
    "R4-誇り": { [surveysTable.state]: "評価困難", [surveysTable.actual]: 0.9 },
  },
  [goalsTable.name]: { "R4-04-1": { [goalsTable.actual]: 2 } },
  [reviewsTable.name]: {
    [reviewId(2022, 4)]: { [reviewsTable.grade]: "遅れ", [reviewsTable.remedy]: "次年度に増やす", [reviewsTable.publication]: "可" },
    [reviewId(2022, 6)]: { [reviewsTable.grade]: "やや遅れ", [reviewsTable.remedy]: "公表しない事情" },
  },
};
const document = documentOf(summaryIn({ targetYear: 2022, rows }), { showsInterim: false });

function section({ sections }: SummaryDocument, id: string): SummarySection {
  const found = sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The document has a section ${id}.`);
  return found;
}

/** The cells of the rows whose first label is this, by header. */
function rowOf(found: SummarySection, label: string): Record<string, SummaryCell | undefined> {
  const row = found.rows.find(({ cells }) => cells.some((cell) => cell.kind === "text" && cell.text.startsWith(label)));
  return Object.fromEntries(found.columns.map(({ header }, index) => [header, row?.cells[index]]));
}

describe("the document of a summary", () => {
  test("has its sections in the order in which they are read, the interim values only when asked for", () => {
    const ids = (showsInterim: boolean): string[] => documentOf(summaryIn({ targetYear: 2022, rows }), { showsInterim }).sections.map(({ id }) => id);
    expect(ids(false)).toEqual(["indicators", "items", "basis", "progress", "goals", "departments", "attention", "results", "revisions", "findings"]);
    expect(ids(true)[3]).toBe("interim");
  });

  test("says of what year, as of when and of whom it is", () => {
    expect(document).toMatchObject({ title: "第1期仙台市人材育成推進計画　令和4年度の達成状況", subtitle: "基準日 2023/03/31　対象 全部署", year: 2022 });
    const renamed = { ...rows, [departmentsTable.name]: { D02: { [departmentsTable.nameIn(2022)]: "総務局人材育成課" } } };
    expect(documentOf(summaryIn({ targetYear: 2022, rows: renamed }, { departments: ["総務局職員研修所"] }), { showsInterim: false }).subtitle).toContain("対象 総務局人材育成課");
  });

  test("tells an indicator by its latest year, and why a year has no figure", () => {
    expect(rowOf(section(document, "indicators"), "①")).toMatchObject({
      "実績（令和3年度）": { kind: "share", tenths: 550 },
      "実績（令和4年度）": { kind: "none", state: "未実施" },
      最新年度: { kind: "text", text: "令和3年度" },
      基準値との差: { kind: "points", tenths: -25 },
      達成率: { kind: "share", tenths: -59 },
      判定: { kind: "text", text: "計画期間中" },
    });
    expect(rowOf(section(document, "indicators"), "③仕事のやりがい等の意識　やりがい")).toMatchObject({ 達成率: { kind: "none", state: "定義なし" }, 前年度との差: { kind: "points", tenths: 7 } });
    expect(rowOf(section(document, "indicators"), "③仕事のやりがい等の意識　誇り")).toMatchObject({ "実績（令和4年度）": { state: "評価困難" }, 基準値との差: { state: "評価困難" }, 達成率: { state: "評価困難" } });
    expect(rowOf(section(document, "indicators"), "②")).toMatchObject({ "実績（令和3年度）": { state: "未入力" }, 判定: { text: "未入力" } });
    expect(section(document, "indicators").columns.map(({ header }) => header)).not.toContain("実績（令和5年度）");
  });

  test("shows the formula of a rate with its inputs, and the year of the survey behind it", () => {
    expect(rowOf(section(document, "basis"), "①")).toMatchObject({ 調査年度: { text: "令和3年度" }, 算式: { text: "(55.0 − 57.5) ÷ (100.0 − 57.5) × 100 ＝ ▲5.9%" }, 対象者数: { kind: "none", state: null } });
    expect(rowOf(section(document, "basis"), "③仕事のやりがい等の意識　やりがい")).toMatchObject({ 調査年度: { text: "令和4年度" }, 算式: { text: "実績値 85.0% と 目標値 84.3% を比べる（達成率は定義しない）" } });
    expect(rowOf(section(document, "basis"), "②")).toMatchObject({ 算式: { kind: "none", state: "未入力" } });
  });

  test("says that a survey was held of which no figure was entered, and names the survey all the same", () => {
    const survey = { [surveysTable.survey]: "職員意識調査", [surveysTable.surveyedOn]: serialOfDate("2022-06-30"), [surveysTable.asked]: 3000, [surveysTable.answered]: 2000 };
    const said = documentOf(summaryIn({ targetYear: 2022, rows: { [surveysTable.name]: { "R4-認知度": { ...survey, [surveysTable.state]: "実施" }, "R3-やりがい": { ...survey, [surveysTable.state]: "集計中" } } } }), { showsInterim: false });
    expect(rowOf(section(said, "indicators"), "①")).toMatchObject({ "実績（令和3年度）": { state: "未入力" }, "実績（令和4年度）": { kind: "none", state: "実施（使える実績値なし）" }, 判定: { text: "未入力" } });
    expect(rowOf(section(said, "basis"), "①")).toMatchObject({
      調査年度: { text: "令和4年度" },
      算式: { kind: "none", state: "未入力" },
      調査名: { text: "職員意識調査" },
      調査日: { day: "2022-06-30" },
      対象者数: { value: 3000 },
      肯定回答者数: { kind: "none", state: "未入力" },
      回収率: { tenths: 667 },
    });
    expect(rowOf(section(said, "basis"), "③仕事のやりがい等の意識　やりがい")).toMatchObject({ 調査年度: { text: "令和3年度" }, 調査名: { text: "職員意識調査" } });
    expect(rowOf(section(said, "basis"), "②")).toMatchObject({ 調査年度: { kind: "none", state: "未入力" }, 調査名: { kind: "none", state: "未入力" } });
    expect(section(said, "basis").notes[0]).toContain(sendai2021.indicators[0]?.definition);
  });

  test("tells what follows from the latest figure as of its own year", () => {
    const years = (id: string): (number | undefined)[] => Object.values(rowOf(section(document, id), "①")).map((cell) => cell?.year);
    expect(years("indicators")).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, 2021, 2021, 2021, 2021, 2021]);
    expect(years("basis")).toEqual([undefined, undefined, 2021, 2021, 2021, 2021, 2021, 2021, 2021]);
  });

  test("says where 100.0% is not everybody", () => {
    const counts = { [surveysTable.answered]: 2000, [surveysTable.positive]: 1999 };
    const said = documentOf(summaryIn({ targetYear: 2023, rows: { [surveysTable.name]: { "R5-認知度": counts } } }), { showsInterim: false });
    expect(section(said, "indicators").notes.at(-1)).toBe("①方針の認知度の実績は四捨五入すると目標値になりますが、全員ではないため達成としていません。");
    expect(section(document, "indicators").notes.join()).not.toContain("全員");
  });

  test("names what is late or not met, with its remedy where it may be published, and says so where not", () => {
    const { rows: lines } = section(document, "attention");
    const shown = lines.map(({ cells }) => cells.map((cell) => (cell.kind === "text" ? cell.text : cell.kind === "none" ? [cell.state] : null)));
    expect(shown).toEqual([
      ["4", "取組の遅れ", "管理監督者の人材育成能力の向上", "総務局人事課", "遅れ", "次年度に増やす"],
      ["4", "目標未達成", "管理監督者の人材育成能力の向上", "総務局人事課", "年間3回以上、人材育成に係る人事面談を実施する。", "次年度に増やす"],
      ["6", "取組の遅れ", "職場研修の充実", "総務局職員研修所", "やや遅れ", ["非公表"]],
    ]);
    expect(JSON.stringify(document)).not.toContain("公表しない事情");
  });

  test("says how many of how many sentences are judged by a figure, with denominators and what is left out", () => {
    const { notes, rows: groups } = section(document, "goals");
    expect(notes[0]).toMatch(/^69目標のうち、数値で判定するものは\d+目標です。.*75件です。$/u);
    expect(notes[1]).toContain("再掲の4件は元の取組で数え");
    expect(groups[0]?.isTotal).toBe(true);
    expect(groups[0]?.cells.at(-1)).toEqual({ kind: "count", value: 71, unit: "件" });
  });

  test("says of rows that could not be read how many there are, in the sections they fell out of", () => {
    const matching = { [goalsTable.name]: { missing: ["R4-04-1", "R4-05-1"] }, [reviewsTable.name]: { duplicated: [{ key: "R4-01", indexes: [35, 36] }] }, [progressTable.name]: { missing: ["R4-01-D01"] } };
    const said = documentOf(summaryIn({ targetYear: 2022, matching }), { showsInterim: false });
    expect(section(said, "goals").notes.at(-1)).toBe("「目標実績」の行が見つからないか重複しているため、記入を数えていないものが2件あります。");
    expect(section(said, "progress").notes.at(-1)).toBe("「取りまとめ」の行が見つからないか重複しているため、記入を数えていないものが1件あります。");
    expect(section(said, "departments").notes.at(-1)).toBe("「進捗入力」の行が見つからないか重複しているため、記入を数えていないものが1件あります。");
    expect(JSON.stringify(document)).not.toContain("記入を数えていない");
  });

  test("says nowhere that something of a year after 対象年度 is missing", () => {
    const figures = Object.fromEntries(sendai2021.indicators.map(({ id }) => [`R3-${id}`, { [surveysTable.actual]: 0.5 }]));
    const published = { [reviewId(2023, 1)]: { [reviewsTable.publication]: "可" } };
    const said = documentOf(summaryIn({ targetYear: 2021, rows: { [surveysTable.name]: figures, [reviewsTable.name]: published } }, { year: 2023 }), { showsInterim: false });
    expect(rowOf(section(said, "indicators"), "①")).toMatchObject({ "実績（令和3年度）": { tenths: 500 }, "実績（令和5年度）": { kind: "none", state: "これから" } });
    expect(rowOf(section(said, "goals"), "全体")).toMatchObject({ 未入力: { value: 0 } });
    expect(rowOf(section(said, "departments"), "計")).toMatchObject({ これから: { value: 81 } });
    expect(section(said, "departments").columns.map(({ header }) => header)).not.toContain("未記入");
    expect(rowOf(section(said, "results"), "1")).toMatchObject({ 進捗区分: { kind: "none", state: "これから" }, 実績: { kind: "none", state: "これから" } });
    expect(section(said, "attention").notes.at(-1)).toBe("対象年度より後の年度のため、進捗区分や目標の記入がまだのものは、未入力として数えていません。");
    const missing = said.sections.filter(({ id }) => id !== "basis").flatMap(({ rows: lines }) => lines.flatMap(({ cells }) => cells.filter((cell) => cell.kind === "none" && (cell.state === null || cell.state === "未入力"))));
    expect(missing).toEqual([]);
  });

  test("has no more columns than fit the page, however many words a list has", () => {
    const many = Array.from({ length: 40 }, (_, index) => `区分${index + 1}`);
    const graded = { [reviewsTable.name]: { [reviewId(2022, 1)]: { [reviewsTable.grade]: "区分40" }, [reviewId(2022, 2)]: { [reviewsTable.grade]: "区分1" } } };
    const long = section(documentOf(summaryIn({ targetYear: 2022, rows: graded, lists: { [workbookNames.reviewStates]: many } }), { showsInterim: false }), "progress");
    expect(long.columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(pageWidth);
    expect(rowOf(long, "全体")).toMatchObject({ 区分1: { value: 1 }, その他: { value: 1 }, 取りまとめ前: { value: 33 }, 計: { value: 35 } });
  });

  test("fits the page for a plan of one year and of ten", () => {
    for (const lastYear of [2021, 2030]) {
      const plan = smallPlan({ baselineYear: 2020, firstYear: 2021, lastYear, indicators: [{ id: "率", kind: "reach", baselineTenths: 500, targetTenths: 900 }] });
      const laid = documentOf(summaryIn({ plan, targetYear: lastYear }), { showsInterim: true });
      for (const { columns } of laid.sections) {
        expect(columns.every(({ width }) => width >= 1)).toBe(true);
        expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(pageWidth);
      }
    }
  });
});
