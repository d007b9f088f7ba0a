import { revisionBaseline } from "../../../src/core/rules/revision-baseline";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { testRule } from "../../support/rules/test-rule";

const row = (item: string, after: number, target = "KPI指標", targetId = "やりがい") => ({ added: { Revisions: [{ 対象: target, 適用年度: "令和4年度", 対象ID: targetId, 項目: item, 変更後: after }] } });

testRule(revisionBaseline, {
  valid: [
    { title: "no revisions" },
    { title: "a revised target", ...row("目標値", 0.9) },
    { title: "a revised threshold of a goal", ...row("基準", 5, "目標実績", "04-1") },
    { title: "a baseline that cannot be taken: it is told as such", ...row("基準値", 84.3) },
    { title: "a row that is not complete yet", added: { Revisions: [{ 対象: "KPI指標", 適用年度: "令和4年度", 項目: "基準値" }] } },
    { title: "the item on a sheet that has none such, from a year after the plan on: the year is told", added: { Revisions: [{ 対象: "目標実績", 適用年度: "令和9年度", 対象ID: "04-1", 項目: "基準値", 変更後: 5 }] } },
  ],
  invalid: [
    { title: "a revised baseline", ...row("基準値", 0.85), found: [{ at: "Revisions  項目", says: "指標「やりがい」の基準値です。基準値は令和2年度の実績", sourceId: "P-07" }] },
    {
      title: "a revised baseline of another plan",
      plan: hoshimori2026,
      added: { Revisions: [{ 対象: "KPI指標", 適用年度: "令和8年度", 対象ID: "風通し", 項目: "基準値", 変更後: 0.72 }] },
      found: [{ at: "Revisions  項目", says: "令和7年度の実績" }],
    },
  ],
});
