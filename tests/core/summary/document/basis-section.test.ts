import { describe, expect, test } from "@jest/globals";
import { surveysTable } from "../../../../src/core/contract/tables";
import { surveyStates } from "../../../../src/core/contract/vocabulary";
import { basisSection } from "../../../../src/core/summary/document/basis-section";
import type { SummaryCell } from "../../../../src/core/summary/document/summary-document";
import { summaryIn } from "../../../support/summaries/filled-book";

const { state, actual, asked, answered, positive } = surveysTable;
const counts = { [asked]: 2000, [answered]: 1000, [positive]: 800 };

/** The cells of 認知度 in 算式と調査, by header, in a summary of 令和4年度. */
function basisOf(rows: Readonly<Record<string, Readonly<Record<string, string | number>>>>): Readonly<Record<string, SummaryCell | undefined>> {
  const section = basisSection(summaryIn({ targetYear: 2022, rows: { [surveysTable.name]: rows } }));
  return Object.fromEntries(section.columns.map(({ header }, index) => [header, section.rows[0]?.cells[index]]));
}

describe("the counts of a survey", () => {
  test.each(["集計中", "未実施"])("stay behind its state, answers and response rate too, while it is %s", (word) => {
    expect(basisOf({ "R4-認知度": { ...counts, [state]: word, [actual]: 0.8 } })).toMatchObject({
      対象者数: { value: 2000 },
      回答者数: { kind: "none", state: word },
      肯定回答者数: { kind: "none", state: word },
      回収率: { kind: "none", state: word },
    });
  });

  test("leave without those in the affirmative where the figure cannot be compared", () => {
    expect(basisOf({ "R4-認知度": { ...counts, [state]: "評価困難" } })).toMatchObject({
      回答者数: { value: 1000 },
      肯定回答者数: { kind: "none", state: "評価困難" },
      回収率: { tenths: 500 },
    });
  });

  test.each(["評価困難（設問変更）", "未実施。", "#N/A"])("do not leave beside %s, a state that nobody can read, and nothing of it is said to be a state", (word) => {
    const cells = basisOf({ "R4-認知度": { ...counts, [state]: word, [actual]: 0.8 } });
    for (const header of [answered, positive, "回収率"]) expect(cells[header]).toMatchObject({ kind: "none", state: "判定保留" });
    expect(cells["算式"]).toMatchObject({ kind: "none" });
    expect(surveyStates.some((known) => JSON.stringify(cells).includes(`"${known}"`))).toBe(false);
  });

  test("of an earlier year stay behind the state of that year, not of the year summed up", () => {
    expect(basisOf({ "R3-認知度": { ...counts, [state]: "集計中" } })).toMatchObject({ 調査年度: { text: "令和3年度" }, 肯定回答者数: { kind: "none", state: "集計中", year: 2021 } });
  });

  test("that were not entered are not said to be held back", () => {
    expect(basisOf({ "R4-認知度": { [state]: "集計中", [asked]: 2000 }, "R3-認知度": {} })).toMatchObject({ 回答者数: { kind: "none", state: "集計中" }, 対象者数: { value: 2000 } });
    expect(basisOf({ "R4-認知度": { [asked]: 2000 } })).toMatchObject({ 回答者数: { kind: "none", state: "未入力" } });
  });

  test("leave beside the figure of a survey that was held, said to be or not, and of one held before another is counted", () => {
    const whole = { 回答者数: { value: 1000 }, 肯定回答者数: { value: 800 }, 回収率: { tenths: 500 } };
    expect(basisOf({ "R4-認知度": counts })).toMatchObject(whole);
    expect(basisOf({ "R4-認知度": { ...counts, [state]: "実施" } })).toMatchObject(whole);
    expect(basisOf({ "R3-認知度": { ...counts, [state]: "実施" }, "R4-認知度": { [asked]: 9, [answered]: 9, [positive]: 9, [state]: "集計中" } })).toMatchObject({ 調査年度: { text: "令和3年度" }, ...whole });
  });
});
