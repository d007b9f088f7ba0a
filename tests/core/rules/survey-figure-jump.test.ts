import { surveyFigureJump } from "../../../src/core/rules/survey-figure-jump";
import { testRule } from "../../support/rules/test-rule";

const surveys = (...rows: readonly Readonly<Record<string, string | number>>[]) => ({
  targetYear: 2023,
  rows: { Surveys: Object.fromEntries(rows.map((cells, index) => [`R${index + 3}-認知度`, cells])) },
});

testRule(surveyFigureJump, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "exactly half more", ...surveys({ 実績値: 0.4 }, { 実績値: 0.6 }) },
    { title: "exactly half less", ...surveys({ 実績値: 0.6 }, { 実績値: 0.3 }) },
    { title: "a first survey far from the baseline, which is what the plan wants", ...surveys({ 実績値: 0.99 }) },
    { title: "a figure that does not count", ...surveys({ 実績値: 0.4 }, { 実績値: 0.9, 調査の状況: "評価困難" }) },
    { title: "a slip", ...surveys({ 実績値: 0.4 }, { 実績値: 57.5 }) },
    { title: "half more and a tenth since two years before", ...surveys({ 実績値: 0.4 }, { 実績値: 0.5 }, { 実績値: 0.65 }) },
  ],
  invalid: [
    { title: "a tenth of a percent over half more", ...surveys({ 実績値: 0.4 }, { 実績値: 0.601 }), found: [{ at: "Surveys R4-認知度 実績値", says: "60.1%は前年度の40.0%から", sourceId: "K-01" }] },
    { title: "counts alone, a tenth under half less", ...surveys({ 実績値: 0.6 }, { 回答者数: 1000, 肯定回答者数: 299 }), found: [{ at: "Surveys R4-認知度 実績値", says: "29.9%" }] },
  ],
});
