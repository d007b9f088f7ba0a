import { describe, expect, test } from "@jest/globals";
import { surveyValueAgainstState } from "../../../src/core/rules/survey-value-against-state";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

const row = (cells: Readonly<Record<string, string | number>>) => ({ rows: { Surveys: { "R3-認知度": cells } } });

testRule(surveyValueAgainstState, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a figure of a survey that was held", ...row({ 調査の状況: "実施", 実績値: 0.6 }) },
    { title: "a figure without a state, which counts as held", ...row({ 実績値: 0.6 }) },
    { title: "a survey being counted, with the number of those asked", ...row({ 調査の状況: "集計中", 対象者数: 2000 }) },
    { title: "a slip for a figure", ...row({ 調査の状況: "集計中", 実績値: "約60%" }) },
  ],
  invalid: [
    { title: "未実施 with a figure", ...row({ 調査の状況: "未実施", 実績値: 0.6 }), found: [{ at: "Surveys R3-認知度 調査の状況", says: "「調査の状況」が「未実施」なのに、実績値に記入があります", sourceId: "K-01" }] },
    { title: "集計中 with zero", ...row({ 調査の状況: "集計中", 実績値: 0 }), found: [{ at: "Surveys R3-認知度 調査の状況" }] },
    { title: "評価困難 with counts", ...row({ 調査の状況: "評価困難", 回答者数: 100, 肯定回答者数: 60 }), found: [{ at: "Surveys R3-認知度 調査の状況", says: "回答者数、肯定回答者数に記入" }] },
  ],
});

describe("survey-value-against-state", () => {
  test.each([
    ["実績値", 0.5, 0.6],
    ["回答者数", 4, 5],
    ["肯定回答者数", 1, 2],
  ])("is another finding as soon as %s is another", (column, typed, retyped) => {
    const [first, same, other] = [typed, typed, retyped].map((number) => findingsOf(row({ 調査の状況: "未実施", 実績値: 0.5, 回答者数: 4, 肯定回答者数: 1, [column]: number }), [surveyValueAgainstState])[0]?.id);
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });
});
