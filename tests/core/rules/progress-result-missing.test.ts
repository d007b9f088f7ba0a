import { progressResultMissing } from "../../../src/core/rules/progress-result-missing";
import type { CellValue } from "../../../src/core/workbook/cell";
import { testRule } from "../../support/rules/test-rule";

const row = (cells: Readonly<Record<string, string>>) => ({ rows: { Progress: { "R3-03-D01": cells } } });
/** A row that another department added for initiative 3 in 令和3年度. */
const added = (cells: Readonly<Record<string, CellValue>>) => ({ added: { Progress: [{ 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課", ...cells }] } });

testRule(progressResultMissing, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a status with its result", ...row({ 進捗状況: "完了", 取組実績: "研修を2回実施した。" }) },
    { title: "a result that is a formula without a kept result", ...row({ 進捗状況: "完了", 取組実績: '="研修を"&"2回"' }) },
    { title: "a status that needs no result", ...row({ 進捗状況: "未着手" }) },
    { title: "a status that is no longer on the list", ...row({ 進捗状況: "完了" }), lists: { ProgressStatuses: ["済んだ"] } },
    { title: "a year that is not asked for yet", rows: { Progress: { "R4-03-D01": { 進捗状況: "完了" } } } },
    { title: "an added row with its result", ...added({ 進捗状況: "完了", 取組実績: "研修を行った。" }) },
  ],
  invalid: [
    { title: "完了 without a result", ...row({ 進捗状況: "完了" }), found: [{ at: "Progress R3-03-D01 取組実績", says: "取組3「女性職員の活躍推進」（総務局人事課）の令和3年度の「取組実績」が空です。", sourceId: "P-03" }] },
    { title: "計画どおり with blanks alone", ...row({ 進捗状況: " 計画どおり　", 取組実績: "　 " }), found: [{ at: "Progress R3-03-D01 取組実績" }] },
    { title: "計画どおり without a result on an added row", ...added({ 進捗状況: "計画どおり" }), found: [{ at: "Progress  取組実績", says: "（交通局総務課）の令和3年度の「取組実績」が空です。" }] },
  ],
});
