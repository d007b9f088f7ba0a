import { progressRemedyMissing } from "../../../src/core/rules/progress-remedy-missing";
import { testRule } from "../../support/rules/test-rule";

const row = (cells: Readonly<Record<string, string>>) => ({ rows: { Progress: { "R3-03-D01": cells } } });
const remedy = "Progress R3-03-D01 課題・次年度の対応";

testRule(progressRemedyMissing, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "遅れ that is explained", ...row({ 進捗状況: "遅れ", "課題・次年度の対応": "講師が見つからず、次年度に行う。" }) },
    { title: "遅れ explained by a formula whose result was not kept", ...row({ 進捗状況: "遅れ", "課題・次年度の対応": '="講師"&"不足"' }) },
    { title: "やや遅れ, which need not be explained", ...row({ 進捗状況: "やや遅れ" }) },
    { title: "a year that is not asked for yet", rows: { Progress: { "R4-03-D01": { 進捗状況: "遅れ" } } } },
    { title: "遅れ where the list no longer has the word", ...row({ 進捗状況: "遅れ" }), lists: { ProgressStatuses: ["順調", "遅延"] } },
  ],
  invalid: [
    { title: "遅れ alone", ...row({ 進捗状況: "遅れ", 取組実績: "未実施" }), found: [{ at: remedy, says: "「遅れ」のときは", sourceId: "P-03" }] },
    { title: "見直し・中止 with blanks alone", ...row({ 進捗状況: "見直し・中止", "課題・次年度の対応": "　\n " }), found: [{ at: remedy, says: "「見直し・中止」" }] },
  ],
});
