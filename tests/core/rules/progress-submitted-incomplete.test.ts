import { progressSubmittedIncomplete } from "../../../src/core/rules/progress-submitted-incomplete";
import type { CellValue } from "../../../src/core/workbook/cell";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { testRule } from "../../support/rules/test-rule";

const submitted = serialOfDate("2022-03-31");
const row = (cells: Readonly<Record<string, CellValue>>) => ({ rows: { Progress: { "R3-03-D01": cells } } });
const at = "Progress R3-03-D01 提出日";
/** A row that another department added for initiative 3 in 令和3年度. */
const added = (cells: Readonly<Record<string, CellValue>>) => ({ added: { Progress: [{ 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課", ...cells }] } });

testRule(progressSubmittedIncomplete, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "an incomplete row that is not handed in", ...row({ 進捗状況: "遅れ" }) },
    { title: "a complete row that is handed in", ...row({ 進捗状況: "完了", 取組実績: "研修を実施した。", 提出日: submitted }) },
    { title: "a word that is not on the list: it is told as such", ...row({ 進捗状況: "順調", 提出日: submitted }) },
    { title: "a day that is none: it is told as such", ...row({ 進捗状況: "遅れ", 提出日: "3月末" }) },
    { title: "a result that is a formula without a kept result", ...row({ 進捗状況: "完了", 取組実績: '="研修"&"2回"', 提出日: submitted }) },
    { title: "a year that is not asked for yet", rows: { Progress: { "R4-03-D01": { 提出日: submitted } } } },
  ],
  invalid: [
    { title: "a row with nothing but the day", ...row({ 提出日: submitted }), found: [{ at, says: "記入チェックは「未記入」です", sourceId: "P-03" }] },
    { title: "遅れ without a reason", ...row({ 進捗状況: "遅れ", 提出日: submitted }), found: [{ at, says: "記入チェックは「課題・対応を記入」です" }] },
    { title: "more done than there is", ...row({ 進捗状況: "完了", 取組実績: "研修を実施した。", 対象数: 3, 実施数: 4, 提出日: submitted }), found: [{ at, says: "「実施数が対象数超」" }] },
    { title: "an added row handed in without a status", ...added({ 提出日: submitted }), found: [{ at: "Progress  提出日", says: "記入チェックは「未記入」です" }] },
  ],
});
