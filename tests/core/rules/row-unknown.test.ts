import { rowUnknown } from "../../../src/core/rules/row-unknown";
import { testRule } from "../../support/rules/test-rule";

testRule(rowUnknown, {
  valid: [
    { title: "a workbook with the plan's rows alone" },
    { title: "a report for a department of another authority", added: { Progress: [{ 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課" }] } },
    { title: "a revision", added: { Revisions: [{ 対象: "取組一覧" }] } },
  ],
  invalid: [
    { title: "an initiative of their own", added: { Initiatives: [{ 整理番号: 36, 取組名: "独自の取組" }] }, found: [{ at: "Initiatives", says: "取組一覧に追加された行（36）は計画にない行で、集計されません。" }] },
    { title: "totals below a table", added: { Goals: [{ 実績: 120 }] }, found: [{ at: "Goals", says: "目標実績に追加された行は計画にない行で" }] },
  ],
});
