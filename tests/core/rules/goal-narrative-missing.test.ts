import { goalNarrativeMissing } from "../../../src/core/rules/goal-narrative-missing";
import { testRule } from "../../support/rules/test-rule";

const row = (cells: Readonly<Record<string, string | number>>) => ({ Goals: { "R3-09-1": cells } });
/** 総務局職員研修所, which draws 取組9 together. */
const report = { Progress: { "R3-09-D02": { 取組実績: "研修を2回実施した。" } } };

testRule(goalNarrativeMissing, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "a few words", rows: { ...row({ "根拠・備考": "受講者アンケートで意識の変化を確認" }), ...report } },
    { title: "実施状況 alone", rows: { ...row({ 実施状況: "実施" }), ...report } },
    { title: "a figure alone, even zero", rows: { ...row({ 実績: 0 }), ...report } },
    { title: "a year that did not apply", rows: { ...row({ 状態: "該当なし" }), ...report } },
    { title: "a year that is not asked for yet", rows: { Progress: { "R4-09-D02": { 進捗状況: "完了" } } } },
    { title: "a state alone for a goal with a figure", rows: { Goals: { "R3-03-1a": { 状態: "確定" } } } },
  ],
  invalid: [
    { title: "a year the lead department has answered for", rows: report, found: [{ at: "Goals R3-09-1 根拠・備考", says: "数値や期限のない目標", sourceId: "9-G1" }] },
    { title: "a state alone", rows: row({ 状態: "確定" }), found: [{ at: "Goals R3-09-1 根拠・備考" }] },
  ],
});
