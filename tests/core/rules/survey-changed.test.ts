import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { surveyChanged } from "../../../src/core/rules/survey-changed";
import { testRule } from "../../support/rules/test-rule";

const row = (name: string | null, more: Readonly<Record<string, string | number | null>> = {}) => ({ rows: { Surveys: { "R3-認知度": { 実績値: 0.6, 調査名: name, ...more } } } });
const unsaid = { ...sendai2021, indicators: sendai2021.indicators.map((indicator) => ({ ...indicator, surveyClauseId: null })) };

testRule(surveyChanged, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "no name", ...row(null) },
    { title: "the survey of the baseline in another year", ...row("方針改定に係る職員アンケート（令和3年度実施）") },
    { title: "without its year", ...row("方針改定に係る職員アンケート") },
    { title: "in other brackets and widths", ...row(" 令和３年度 「方針改定に係る職員アンケート」") },
    { title: "another survey that is said to compare", ...row("職員意識調査", { 備考: "設問は同じ" }) },
    { title: "another survey that is said not to compare", ...row("職員意識調査", { 調査の状況: "評価困難" }) },
    { title: "another survey without a figure yet", ...row("職員意識調査", { 実績値: null, 調査の状況: "集計中" }) },
    { title: "the other indicators' survey where it is theirs", rows: { Surveys: { "R3-誇り": { 実績値: 0.9, 調査名: "令和3年度コンプライアンス推進に係る職員意識調査" } } } },
    { title: "another survey where the plan names no sentence on surveys", plan: unsaid, ...row("職員意識調査") },
  ],
  invalid: [
    {
      title: "another survey",
      ...row("職員意識調査"),
      found: [{ at: "Surveys R3-認知度 調査名", says: "「調査名」の「職員意識調査」は、基準値の調査「方針改定に係る職員アンケート（令和2年度実施）」と名前が違います", sourceId: "K-05" }],
    },
    { title: "the other indicators' survey", rows: { Surveys: { "R3-誇り": { 実績値: 0.9, 調査名: "方針改定に係る職員アンケート", 備考: "　" } } }, found: [{ at: "Surveys R3-誇り 調査名", sourceId: "K-06" }] },
  ],
});
