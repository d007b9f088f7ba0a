import { revisionIncomplete } from "../../../src/core/rules/revision-incomplete";
import type { CellValue } from "../../../src/core/workbook/cell";
import { testRule } from "../../support/rules/test-rule";

const complete = { 対象: "取組一覧", 適用年度: "令和4年度", 対象ID: "3", 項目: "目的", 変更後: "新しい目的", 理由: "制度の改正", 決定日: 44_652, 決定機関: "推進本部会議" };
const row = (cells: Readonly<Record<string, CellValue>>) => ({ added: { Revisions: [{ ...complete, ...cells }] } });

testRule(revisionIncomplete, {
  valid: [
    { title: "no revisions" },
    { title: "a complete one", ...row({}) },
    { title: "a text that is struck out", ...row({ 変更後: "（削除）" }) },
    { title: "a formula as the new text whose result was not kept", ...row({ 変更後: '="新しい"&"目的"' }) },
    { title: "zero as the new value", ...row({ 対象: "目標実績", 対象ID: "19-1", 項目: "基準", 変更後: 0 }) },
    { title: "a year or day that cannot be read: it is told as such", ...row({ 適用年度: "来年度", 決定日: "年度末" }) },
  ],
  invalid: [
    ...(["対象", "適用年度", "対象ID", "項目", "変更後"] as const).map((column) => ({ title: `no ${column}`, ...row({ [column]: null }), found: [{ at: `Revisions  ${column}`, says: `「${column}」が空です。「${column}」が入るまで`, sourceId: "P-04" }] })),
    ...(["理由", "決定日", "決定機関"] as const).map((column) => ({ title: `no ${column}`, ...row({ [column]: "　" }), found: [{ at: `Revisions  ${column}`, says: "決めた変更かを残してください" }] })),
    { title: "one thing begun", added: { Revisions: [{ 理由: "制度の改正" }] }, found: [{ at: "Revisions  対象", says: "「対象」「適用年度」「対象ID」「項目」「変更後」が入るまで" }] },
    { title: "the first of what lacks, what it changes before why", ...row({ 項目: " ", 理由: null, 決定機関: null }), found: [{ at: "Revisions  項目" }] },
    { title: "each row by itself", added: { Revisions: [{ ...complete, 理由: null }, complete, { ...complete, 決定日: null }] }, found: [{ at: "Revisions  理由" }, { at: "Revisions  決定日" }] },
  ],
});
