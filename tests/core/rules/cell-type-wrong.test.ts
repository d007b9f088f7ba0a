import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { cellTypeWrong } from "../../../src/core/rules/cell-type-wrong";
import { testRule } from "../../support/rules/test-rule";

const survey = (cells: Readonly<Record<string, string | number>>) => ({ rows: { Surveys: { "R3-認知度": cells } } });
const goal = (id: string, cells: Readonly<Record<string, string | number>>) => ({ rows: { Goals: { [id]: cells } } });

testRule(cellTypeWrong, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "figures, days and texts where they belong", ...survey({ 実績値: 0.612, 対象者数: 0, 調査日: serialOfDate("2021-10-01"), 備考: "約300人" }) },
    { title: "a share worked out by a formula", ...survey({ 実績値: "=1234/2145" }) },
    { title: "blanks in a figure's cell", ...survey({ 実績値: " 　" }) },
    { title: "a formula whose result was not kept", ...survey({ 実績値: "=A1/B1" }) },
    { title: "a number that is out of range, which another rule tells", ...survey({ 実績値: 57.5, 対象者数: -1 }) },
    { title: "a text like an error's in a column for texts", ...survey({ 備考: "#1の調査" }) },
  ],
  invalid: [
    { title: "a figure with its unit", ...goal("R3-04-1", { 実績: "３回" }), found: [{ at: "Goals R3-04-1 実績", says: "の「３回」は数として読めません。", correction: 3, sourceId: "4-G1" }] },
    { title: "an estimate", ...survey({ 対象者数: "約300人" }), found: [{ at: "Surveys R3-認知度 対象者数", says: "単位や説明を付けず", sourceId: "K-01" }] },
    { title: "a share as text", ...survey({ 実績値: "５７．５％" }), found: [{ at: "Surveys R3-認知度 実績値", says: "の「５７．５％」は割合として読めません。", correction: 0.575, corrected: "57.5%" }] },
    { title: "a share of a goal as text", ...goal("R3-03-1a", { 実績: "24.9%" }), found: [{ at: "Goals R3-03-1a 実績", says: "割合として", correction: 0.249 }] },
    { title: "an era's date as text", rows: { Progress: { "R3-03-D01": { 記入日: "R4.3.1" } } }, found: [{ at: "Progress R3-03-D01 記入日", says: "「2021/4/1」のように", correction: "2022-03-01", corrected: "2022/3/1", sourceId: "P-03" }] },
    { title: "the end of a month", ...goal("R4-05-2", { 完了年月日: "3月末" }), found: [{ at: "Goals R4-05-2 完了年月日", says: "の「3月末」は日付として読めません。" }] },
    { title: "a state in a figure's cell", ...goal("R3-04-1", { 実績: "集計中" }), found: [{ at: "Goals R3-04-1 実績", says: "「状態」で「集計中」を選んでください。" }] },
    { title: "a state that two lists have, in a figure's cell", ...goal("R3-04-1", { 実績: "該当なし" }), found: [{ at: "Goals R3-04-1 実績", says: "「状態」で" }] },
    { title: "a state that two lists have, in a day's cell", ...goal("R4-05-2", { 完了年月日: "該当なし" }), found: [{ at: "Goals R4-05-2 完了年月日", says: "「実施状況」で" }] },
    { title: "未実施 in the figure of a survey", ...survey({ 実績値: "未実施" }), found: [{ at: "Surveys R3-認知度 実績値", says: "「調査の状況」で「未実施」を選んでください。" }] },
    { title: "the error of a formula, in a column of any kind", ...survey({ 実績値: "#DIV/0!", 備考: "#N/A" }), found: [{ at: "Surveys R3-認知度 実績値", says: "エラー（#DIV/0!）" }, { at: "Surveys R3-認知度 備考" }] },
    { title: "words on a row that people added", added: { Progress: [{ 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課", 実施数: "多数" }] }, found: [{ at: "Progress  実施数", says: "取組3「女性職員の活躍推進」（交通局総務課）の令和3年度の「実施数」の「多数」" }] },
    { title: "a day of a later year, with that year's example", ...goal("R5-05-2", { 完了年月日: "年度末" }), found: [{ at: "Goals R5-05-2 完了年月日", says: "「2023/4/1」のように" }] },
    { title: "a day of no year, with an example of the plan's first", added: { Revisions: [{ 決定日: "年度末" }] }, found: [{ at: "Revisions  決定日", says: "「2021/4/1」のように" }] },
  ],
});
