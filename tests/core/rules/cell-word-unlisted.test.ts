import { cellWordUnlisted } from "../../../src/core/rules/cell-word-unlisted";
import { testRule } from "../../support/rules/test-rule";

const status = (word: string | number) => ({ rows: { Progress: { "R3-03-D01": { 進捗状況: word } } } });

testRule(cellWordUnlisted, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a word of the list", ...status("計画どおり") },
    { title: "a word of the list between blanks", ...status(" 遅れ　") },
    { title: "a word that HR put into the list", ...status("順調"), lists: { ProgressStatuses: ["順調", "遅れ"] } },
    { title: "a year, which another rule tells", added: { Revisions: [{ 適用年度: "令和9年度" }] } },
    { title: "any text in a column for texts", rows: { Progress: { "R3-03-D01": { 取組実績: "順調" } } } },
    { title: "a figure that cannot be read, which another rule tells", rows: { Goals: { "R3-04-1": { 実績: "３回" } } } },
  ],
  invalid: [
    { title: "another word", ...status("順調"), found: [{ at: "Progress R3-03-D01 進捗状況", says: "令和3年度の「進捗状況」の「順調」は選択肢にありません。", sourceId: "P-03" }] },
    { title: "a word of the list that HR took out", ...status("計画どおり"), lists: { ProgressStatuses: ["順調", "遅れ"] }, found: [{ at: "Progress R3-03-D01 進捗状況" }] },
    { title: "a word written in another way", ...status("計画通り"), found: [{ at: "Progress R3-03-D01 進捗状況", says: "「計画どおり」を一覧から", correction: "計画どおり" }] },
    { title: "a blank that formulas take for a word", ...status("\u00a0"), found: [{ at: "Progress R3-03-D01 進捗状況", says: "は選択肢にありません。一覧から" }] },
    { title: "a number", ...status(1), found: [{ at: "Progress R3-03-D01 進捗状況", says: "の「1」は" }] },
    { title: "a survey's state on a goal", rows: { Goals: { "R3-04-1": { 状態: "評価困難" } } }, found: [{ at: "Goals R3-04-1 状態", sourceId: "4-G1" }] },
    { title: "a department nobody knows in 設定", rows: { Departments: { D03: { 入力担当: "総務局人事" } } }, found: [{ at: "Departments D03 入力担当", says: "設定の「局区」の「入力担当」の「総務局人事」" }] },
  ],
});
