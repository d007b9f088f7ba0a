import { progressNotEntered } from "../../../src/core/rules/progress-not-entered";
import { smallPlan } from "../../support/plans/small-plan";
import { testRule } from "../../support/rules/test-rule";

/** One initiative of one department, two years. */
const plan = smallPlan({ baselineYear: 2020, firstYear: 2021, lastYear: 2022 });
const row = (cells: Readonly<Record<string, string>>) => ({ plan, rows: { Progress: { "R3-01-D01": cells } } });
const status = "Progress R3-01-D01 進捗状況";

testRule(progressNotEntered, {
  valid: [
    { title: "a status, and a year that is not asked for yet", ...row({ 進捗状況: "未着手" }) },
    { title: "a word that is not on the list: it is told as such", ...row({ 進捗状況: "順調" }) },
    { title: "a formula nobody knows the result of", ...row({ 進捗状況: '=IF(1,"完了","")' }) },
    { title: "a row that is gone", plan, matching: { Progress: { missing: ["R3-01-D01"] } } },
  ],
  invalid: [
    { title: "a row nobody has typed in", plan, found: [{ at: status, says: "取組1「取組1」（課1）の令和3年度の「進捗状況」が未記入です。" }] },
    { title: "a row of blanks", ...row({ 進捗状況: "　 ", 取組実績: " " }), found: [{ at: status, says: "未記入" }] },
    { title: "a result without a status", ...row({ 取組実績: "研修を2回実施した。" }), found: [{ at: status, says: "取組実績に記入がありますが" }] },
    { title: "a result that is a formula, without a status", ...row({ 取組実績: '="研修"&"2回"' }), found: [{ at: status, says: "取組実績に記入がありますが" }] },
    { title: "every year that is asked for", plan, targetYear: 2022, found: [{ at: status }, { at: "Progress R4-01-D01 進捗状況" }] },
    { title: "every year of the plan where the cover names none", plan, targetYear: null, found: [{ at: status }, { at: "Progress R4-01-D01 進捗状況" }] },
    {
      title: "an added row without a status",
      ...row({ 進捗状況: "完了" }),
      added: { Progress: [{ 年度: "令和3年度", 整理番号: 1, 担当部署: "課2", 取組実績: "研修を行った。" }] },
      found: [{ at: "Progress  進捗状況", says: "取組1「取組1」（課2）の令和3年度の「進捗状況」が選ばれていません" }],
    },
  ],
});
