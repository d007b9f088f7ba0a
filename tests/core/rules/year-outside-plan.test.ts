import { yearOutsidePlan } from "../../../src/core/rules/year-outside-plan";
import { testRule } from "../../support/rules/test-rule";

const report = (year: string | number | null) => ({ added: { Progress: [{ 年度: year, 整理番号: 3, 担当部署: "交通局総務課" }] } });
const revision = (year: string | null) => ({ added: { Revisions: [{ 適用年度: year, 対象: "取組一覧", 対象ID: "3", 項目: "内容", 変更後: "・あらためた内容" }] } });
const place = "Progress  年度";

testRule(yearOutsidePlan, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "the plan's first year", ...report("令和3年度") },
    { title: "the plan's last year in full width", ...report("令和５年度") },
    { title: "a revision from the last year on", ...revision("令和5年度") },
    { title: "a revision that names no year yet", ...revision(null) },
    { title: "a year typed over on a row of ours, which another rule tells", rows: { Progress: { "R3-03-D01": { 年度: "令和9年度" } } } },
    { title: "a formula nobody knows the result of", ...report("=A1") },
    { title: "a row added to a table whose rows name no year", added: { Schedule: [{ 業務: "研修" }] } },
  ],
  invalid: [
    { title: "the year before the plan", ...report("令和2年度"), found: [{ at: place, says: "（交通局総務課）の「年度」の「令和2年度」は計画期間の年度ではありません。令和3年度から令和5年度まで", sourceId: "P-01" }] },
    { title: "the year after the plan", ...report("令和6年度"), found: [{ at: place, says: "令和6年度" }] },
    { title: "a year by its code", ...report("R4"), found: [{ at: place, says: "の「R4」は年度として読めません。「令和4年度」のつもりなら", correction: "令和4年度" }] },
    { title: "a year by its number", ...report(3), found: [{ at: place, correction: "令和3年度" }] },
    { title: "a year by the Western one", ...report("２０２３年度"), found: [{ at: place, correction: "令和5年度" }] },
    { title: "a year without its last letter", ...report("令和5年"), found: [{ at: place, correction: "令和5年度" }] },
    { title: "no year", ...report(null), found: [{ at: place, says: "が空です。" }] },
    { title: "a revision for a year after the plan", ...revision("令和6年度"), found: [{ at: "Revisions  適用年度", says: "計画変更の1行目の「適用年度」の「令和6年度」" }] },
  ],
});
