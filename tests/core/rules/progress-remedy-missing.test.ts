import { progressRemedyMissing } from "../../../src/core/rules/progress-remedy-missing";
import type { CellValue } from "../../../src/core/workbook/cell";
import { testRule } from "../../support/rules/test-rule";

const row = (cells: Readonly<Record<string, string>>) => ({ rows: { Progress: { "R3-03-D01": cells } } });
const remedy = "Progress R3-03-D01 課題・次年度の対応";
/** A row that another department added for initiative 3 in 令和3年度. */
const added = (cells: Readonly<Record<string, CellValue>>) => ({ added: { Progress: [{ 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課", ...cells }] } });

testRule(progressRemedyMissing, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "遅れ that is explained", ...row({ 進捗状況: "遅れ", "課題・次年度の対応": "講師が見つからず、次年度に行う。" }) },
    { title: "遅れ explained by a formula whose result was not kept", ...row({ 進捗状況: "遅れ", "課題・次年度の対応": '="講師"&"不足"' }) },
    { title: "やや遅れ, which need not be explained", ...row({ 進捗状況: "やや遅れ" }) },
    { title: "a year that is not asked for yet", rows: { Progress: { "R4-03-D01": { 進捗状況: "遅れ" } } } },
    { title: "遅れ where the list no longer has the word", ...row({ 進捗状況: "遅れ" }), lists: { ProgressStatuses: ["順調", "遅延"] } },
    { title: "an added row of another department that is explained", ...added({ 進捗状況: "遅れ", "課題・次年度の対応": "次年度に行う。" }) },
    { title: "an added row for a year that is not asked for yet", ...added({ 年度: "令和4年度", 進捗状況: "遅れ" }) },
    { title: "an added row for no initiative of the plan, which another rule tells", ...added({ 整理番号: 99, 進捗状況: "遅れ" }) },
    { title: "an added row for no year of the plan, which another rule tells", ...added({ 年度: "R3", 進捗状況: "遅れ" }) },
  ],
  invalid: [
    { title: "遅れ alone", ...row({ 進捗状況: "遅れ", 取組実績: "未実施" }), found: [{ at: remedy, says: "「遅れ」のときは", sourceId: "P-03" }] },
    { title: "見直し・中止 with blanks alone", ...row({ 進捗状況: "見直し・中止", "課題・次年度の対応": "　\n " }), found: [{ at: remedy, says: "「見直し・中止」" }] },
    { title: "遅れ alone on an added row", ...added({ 進捗状況: "遅れ" }), found: [{ at: "Progress  課題・次年度の対応", says: "取組3「女性職員の活躍推進」（交通局総務課）の令和3年度の「課題・次年度の対応」が空です。", sourceId: "P-03" }] },
    { title: "an added row whose number is a formula", ...added({ 整理番号: "=1+2", 進捗状況: "遅れ" }), found: [{ at: "Progress  課題・次年度の対応", says: "取組3「女性職員の活躍推進」（交通局総務課）" }] },
  ],
});
