import { revisionTargetBeforeLastYear } from "../../../src/core/rules/revision-target-before-last-year";
import { testRule } from "../../support/rules/test-rule";

const row = (fromYear: string, after = 0.95, item = "目標値") => ({ added: { Revisions: [{ 対象: "KPI指標", 適用年度: fromYear, 対象ID: "キャリア意識", 項目: item, 変更後: after }] } });

testRule(revisionTargetBeforeLastYear, {
  valid: [
    { title: "no revisions" },
    { title: "a target from the plan's last year on", ...row("令和5年度") },
    { title: "another item", ...row("令和4年度", 0.85, "基準値") },
    { title: "a target that cannot be taken: it is told as such", ...row("令和4年度", 95) },
    { title: "a row that is not complete yet", added: { Revisions: [{ 対象: "KPI指標", 適用年度: "令和4年度", 項目: "目標値" }] } },
  ],
  invalid: [{ title: "a target from the year before the last on", ...row("令和4年度"), found: [{ at: "Revisions  適用年度", says: "の「適用年度」が令和4年度です。計画の目標値は令和5年度のもの", sourceId: "K-07" }] }],
});
