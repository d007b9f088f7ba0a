import { surveyCountsDisagree } from "../../../src/core/rules/survey-counts-disagree";
import { testRule } from "../../support/rules/test-rule";

const row = (actual: number | string | null, answered: number | null, positive: number | null, state: string | null = null) => ({
  rows: { Surveys: { "R3-認知度": { 調査の状況: state, 実績値: actual, 回答者数: answered, 肯定回答者数: positive } } },
});

testRule(surveyCountsDisagree, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a figure and its counts", ...row(0.575, 1000, 575) },
    { title: "exactly 0.05 points less", ...row(0.5745, 1000, 575) },
    { title: "exactly 0.05 points more", ...row(0.5755, 1000, 575) },
    { title: "exactly 0.05 points of many", ...row(0.575, 20_000, 11_510) },
    { title: "a rounded third", ...row(0.333, 3, 1) },
    { title: "a formula of the counts", ...row("=1234/2145", 2145, 1234) },
    { title: "half of the counts", ...row(0.9, 1000, null) },
    { title: "nobody who answered", ...row(0.9, 0, 0) },
    { title: "counts that contradict each other, which is told of them", ...row(0.9, 100, 101) },
    { title: "a survey that is still being counted", ...row(0.9, 1000, 575, "集計中") },
    { title: "a slip", ...row(90, 1000, 575) },
    { title: "the other half of the counts", ...row(0.9, null, 575) },
    { title: "counts alone", ...row(null, 1000, 575) },
  ],
  invalid: [
    { title: "0.06 points less", ...row(0.5744, 1000, 575), found: [{ at: "Surveys R3-認知度 実績値", says: "57.44%は、人数から計算した57.50%（575人÷1000人）と合いません", sourceId: "K-01" }] },
    { title: "one person of many over 0.05 points", ...row(0.575, 20_000, 11_511), found: [{ at: "Surveys R3-認知度 実績値" }] },
    { title: "a third rounded to the wrong tenth", ...row(0.334, 3, 1), found: [{ at: "Surveys R3-認知度 実績値" }] },
    { title: "a figure although nobody agreed", ...row(0.001, 1000, 0), found: [{ at: "Surveys R3-認知度 実績値" }] },
  ],
});
