import { revisionUnusable } from "../../../src/core/rules/revision-unusable";
import type { CellValue } from "../../../src/core/workbook/cell";
import { testRule } from "../../support/rules/test-rule";

const row = (target: string, targetId: string, item: string, after: CellValue, fromYear = "令和4年度") => ({ added: { Revisions: [{ 対象: target, 適用年度: fromYear, 対象ID: targetId, 項目: item, 変更後: after }] } });
const [id, item, after] = ["Revisions  対象ID", "Revisions  項目", "Revisions  変更後"];

testRule(revisionUnusable, {
  valid: [
    { title: "no revisions" },
    { title: "a new purpose", ...row("取組一覧", "3", "目的", "新しい目的") },
    { title: "a share of one", ...row("KPI指標", "キャリア意識", "目標値", 1) },
    { title: "a priority with its mark", ...row("取組一覧", "10", "若手", "●") },
    { title: "a priority struck out", ...row("取組一覧", "1", "若手", "（削除）") },
    { title: "a row that is not complete yet", ...row("取組一覧", "99", "目的", null) },
    { title: "a year outside the plan: it is told as such", ...row("取組一覧", "99", "目的", "新しい目的", "令和2年度") },
    { title: "a sheet that is not on the list: it is told as such", ...row("設定", "D01", "部署名", "人事部") },
  ],
  invalid: [
    { title: "an initiative there is not", ...row("取組一覧", "36", "目的", "新しい目的"), found: [{ at: id, says: "「36」は「取組一覧」にありません", sourceId: "P-04" }] },
    { title: "a goal there is not", ...row("目標実績", "R4-01-1", "目標", "増やす。"), found: [{ at: id }] },
    { title: "an item there is not", ...row("取組一覧", "3", "備考", "注意"), found: [{ at: item, says: "「備考」は「取組一覧」で変更できる項目ではありません" }] },
    { title: "a year of another plan as the item", ...row("工程表", "01-1", "令和6年度", "実施"), found: [{ at: item, says: "（令和3年度、令和4年度、令和5年度）" }] },
    { title: "a share above one", ...row("KPI指標", "キャリア意識", "目標値", 1.001), found: [{ at: after, says: "「1.001」は、「KPI指標」のキャリア意識の「目標値」に入れられません", sourceId: "P-04" }] },
    { title: "a deadline for a goal of another kind", ...row("目標実績", "04-1", "期限", 45_016), found: [{ at: after }] },
    { title: "terms for a goal that is listed again", ...row("目標実績", "30-1", "基準", 5), found: [{ at: after }] },
    { title: "a priority with another mark", ...row("取組一覧", "10", "若手", "○"), found: [{ at: after, sourceId: "P-05" }] },
  ],
});
