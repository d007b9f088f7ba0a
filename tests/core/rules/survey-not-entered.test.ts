import { describe, expect, test } from "@jest/globals";
import { surveyNotEntered } from "../../../src/core/rules/survey-not-entered";
import { findingsOf, type Typed } from "../../support/rules/checked";

/** Where the rule finds something about 認知度 (K-01), which has no sister in its item. */
function found(typed: Typed): string[] {
  return findingsOf(typed, [surveyNotEntered]).flatMap(({ at }) => (at.rowKey.endsWith("認知度") ? [`${at.rowKey} ${at.column}`] : []));
}
const row = (cells: Readonly<Record<string, string | number>>): Typed => ({ rows: { Surveys: { "R3-認知度": cells } } });

describe("survey-not-entered", () => {
  test("asks for each indicator of the year, resting on the clause that sets it", () => {
    expect(findingsOf({}, [surveyNotEntered]).map(({ at, sourceId }) => `${at.rowKey} ${sourceId}`)).toEqual(["R3-認知度 K-01", "R3-キャリア意識 K-02", "R3-やりがい K-03", "R3-誇り K-04"]);
    expect(findingsOf({}, [surveyNotEntered])[0]?.message.ja).toContain("指標「方針の認知度」の令和3年度の「調査の状況」が未記入です。");
  });

  test("asks for every year up to 対象年度 and for none after it", () => {
    expect(found({ targetYear: 2022 })).toEqual(["R3-認知度 調査の状況", "R4-認知度 調査の状況"]);
  });

  test.each([
    ["a figure", row({ 実績値: 0.575 })],
    ["a figure of zero", row({ 実績値: 0 })],
    ["counts", row({ 回答者数: 100, 肯定回答者数: 0 })],
    ["未実施", row({ 調査の状況: "未実施" })],
    ["集計中", row({ 調査の状況: "集計中" })],
    ["評価困難", row({ 調査の状況: "評価困難" })],
    ["a slip, which is told of the cell", row({ 調査の状況: "実施", 実績値: "57.5%" })],
    ["counts that contradict each other, which is told of them", row({ 回答者数: 100, 肯定回答者数: 101 })],
  ])("is content with %s", (_, typed) => {
    expect(found(typed)).toEqual([]);
  });

  test.each([
    ["実施 and nothing else", row({ 調査の状況: "実施" })],
    ["half of the counts", row({ 回答者数: 100 })],
    ["nobody who answered", row({ 調査の状況: "実施", 回答者数: 0, 肯定回答者数: 0 })],
    ["a name without a figure", row({ 調査名: "職員アンケート" })],
  ])("asks for the figure beside %s", (_, typed) => {
    expect(found(typed)).toEqual(["R3-認知度 実績値"]);
  });

  test("leaves a figure whose sister has one to the rule of the item", () => {
    const keys = findingsOf({ rows: { Surveys: { "R3-やりがい": { 実績値: 0.85 } } } }, [surveyNotEntered]).map(({ at }) => at.rowKey);
    expect(keys).toHaveLength(2);
    expect(keys).toEqual(["R3-認知度", "R3-キャリア意識"]);
  });
});
