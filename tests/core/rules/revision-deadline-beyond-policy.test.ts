import { revisionDeadlineBeyondPolicy } from "../../../src/core/rules/revision-deadline-beyond-policy";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { testRule } from "../../support/rules/test-rule";

const row = (day: string, targetId = "25-1") => ({ added: { Revisions: [{ 対象: "目標実績", 適用年度: "令和4年度", 対象ID: targetId, 項目: "期限", 変更後: serialOfDate(day) }] } });

testRule(revisionDeadlineBeyondPolicy, {
  valid: [
    { title: "no revisions" },
    { title: "the last day of the policy", ...row("2031-03-31") },
    { title: "a deadline that cannot be taken: it is told as such", ...row("2031-04-01", "04-1") },
    { title: "a plan that names no policy", plan: hoshimori2026, added: { Revisions: [{ 対象: "目標実績", 適用年度: "令和8年度", 対象ID: "02-2", 項目: "期限", 変更後: serialOfDate("2050-03-31") }] } },
    { title: "a text as late", added: { Revisions: [{ 対象: "取組一覧", 適用年度: "令和4年度", 対象ID: "3", 項目: "目的", 変更後: "2031-04-01" }] } },
    { title: "a row that is not complete yet", added: { Revisions: [{ 対象: "目標実績", 適用年度: "令和4年度", 項目: "期限" }] } },
    { title: "a goal's words that are a day as late", added: { Revisions: [{ 対象: "目標実績", 適用年度: "令和4年度", 対象ID: "25-1", 項目: "目標", 変更後: "2031-04-01" }] } },
    { title: "the item on a sheet that has none such, from a year after the plan on: the year is told", added: { Revisions: [{ 対象: "取組一覧", 適用年度: "令和9年度", 対象ID: "3", 項目: "期限", 変更後: serialOfDate("2031-04-01") }] } },
  ],
  invalid: [{ title: "the day after the policy", ...row("2031-04-01"), found: [{ at: "Revisions  変更後", says: "の期限（2031/4/1）が、方針の取組期間の末日（2031/3/31）より後です", sourceId: "P-02" }] }],
});
