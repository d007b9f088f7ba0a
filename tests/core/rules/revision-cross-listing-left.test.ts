import { revisionCrossListingLeft } from "../../../src/core/rules/revision-cross-listing-left";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { testRule } from "../../support/rules/test-rule";

const goal = (targetId: string, after: string, fromYear = "令和4年度") => ({ 対象: "目標実績", 適用年度: fromYear, 対象ID: targetId, 項目: "目標", 変更後: after });
const content = (targetId: string, after: readonly string[]) => ({ 対象: "取組一覧", 適用年度: "令和4年度", 対象ID: targetId, 項目: "内容", 変更後: after.join("\n") });
const contentOf = (number: number): readonly string[] => sendai2021.initiatives.find((initiative) => initiative.number === number)?.content ?? [];
const at = "Revisions  変更後";

testRule(revisionCrossListingLeft, {
  valid: [
    { title: "no revisions" },
    { title: "a goal that is repeated nowhere", added: { Revisions: [goal("01-2", "・見直す。")] } },
    { title: "a goal and its copy revised together", added: { Revisions: [goal("05-1", "・研修を行う。"), goal("30-4", "・研修を行う。(No.5 再掲)")] } },
    { title: "a goal whose copy already read differently", added: { Revisions: [goal("06-2", "・増やす。")] } },
    { title: "a content whose repeated sentence stays", added: { Revisions: [content("4", [contentOf(4)[0] ?? "", "・面談を行う。"])] } },
    { title: "another item of the goal", added: { Revisions: [{ ...goal("05-1", "開始年度から毎年"), 項目: "種別" }] } },
    { title: "a row that is not complete yet", added: { Revisions: [{ 対象: "目標実績", 適用年度: "令和4年度", 項目: "目標" }] } },
    { title: "a year after the plan: it is told as such", added: { Revisions: [goal("05-1", "・研修を行う。", "令和9年度")] } },
  ],
  invalid: [
    { title: "a goal whose copy is left", added: { Revisions: [goal("05-1", "・研修を行う。")] }, found: [{ at, says: "同じ文のある目標30-4は元のまま", sourceId: "P-04" }] },
    { title: "a copy whose source is left, where only the final 。 differs", added: { Revisions: [goal("34-3", "・90%以上にする。")] }, found: [{ at, says: "同じ文のある目標33-2は元のまま" }] },
    { title: "a copy that is revised a year later", added: { Revisions: [goal("05-1", "・研修を行う。"), goal("30-4", "・研修を行う。", "令和5年度")] }, found: [{ at, says: "目標30-4" }] },
    { title: "a content whose repeated sentence goes", added: { Revisions: [content("4", ["・研修を行う。", contentOf(4)[1] ?? ""])] }, found: [{ at, says: "取組4の内容を変えましたが、同じ文のある取組9の内容は元のまま" }] },
    { title: "one finding for every place that is left", added: { Revisions: [content("05", ["・研修を行う。"])] }, found: [{ at, says: "取組30" }] },
    {
      title: "a content of another plan",
      plan: hoshimori2026,
      added: { Revisions: [{ 対象: "取組一覧", 適用年度: "令和8年度", 対象ID: "1", 項目: "内容", 変更後: "・研修を設ける。" }] },
      found: [{ at, says: "取組3の内容" }],
    },
    { title: "the words alone where the kind of the goal is revised too", added: { Revisions: [goal("05-1", "・研修を行う。"), { ...goal("05-1", "開始年度から毎年"), 項目: "種別", 変更後: "前年度より増" }] }, found: [{ at, says: "目標30-4" }] },
    { title: "the content alone where the purpose is revised too", added: { Revisions: [content("05", ["・研修を行う。"]), { ...content("05", ["育てる。"]), 項目: "目的" }] }, found: [{ at, says: "取組30" }] },
  ],
});
