import { goalReferenceMissing } from "../../../src/core/rules/goal-reference-missing";
import { testRule } from "../../support/rules/test-rule";

const row = (cells: Readonly<Record<string, string | number>>) => ({ Goals: { "R3-31-1": cells } });
/** 総務局行政経営課, which draws 取組31 together. */
const report = { Progress: { "R3-31-D13": { 進捗状況: "計画どおり" } } };

testRule(goalReferenceMissing, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "a row with its reference", rows: { ...row({ 実施状況: "実施", "根拠・備考": "コンプライアンス推進計画 令和3年度実績報告" }), ...report } },
    { title: "a year that did not apply", rows: { ...row({ 状態: "該当なし" }), ...report } },
    { title: "a year that is not asked for yet", rows: { Goals: { "R4-31-1": { 実施状況: "実施" } } } },
    { title: "a slip and nothing else", rows: row({ 状態: "ほか" }) },
    { title: "a figure without a note for a goal of this plan", rows: { Goals: { "R3-03-1a": { 実績: 0.3 } } } },
  ],
  invalid: [
    { title: "a row filled in without its reference", rows: row({ 実施状況: "実施" }), found: [{ at: "Goals R3-31-1 根拠・備考", says: "目標は別の計画にある", sourceId: "31-G1" }] },
    { title: "a year the lead department has answered for", rows: report, found: [{ at: "Goals R3-31-1 根拠・備考" }] },
    { title: "blanks alone", rows: { ...row({ "根拠・備考": " 　" }), ...report }, found: [{ at: "Goals R3-31-1 根拠・備考" }] },
  ],
});
