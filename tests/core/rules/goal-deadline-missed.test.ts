import { goalDeadlineMissed } from "../../../src/core/rules/goal-deadline-missed";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { testRule } from "../../support/rules/test-rule";

/** 目標05-2 is to be done by 2023-03-31. */
const done = (year: string, day: string, more: Readonly<Record<string, string>> = {}) => ({ [`${year}-05-2`]: { 完了年月日: serialOfDate(day), ...more } });
const stands = (year: string, implementation: string) => ({ [`${year}-05-2`]: { 実施状況: implementation } });

testRule(goalDeadlineMissed, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "done on the last day", targetYear: 2023, rows: { Goals: done("R4", "2023-03-31") } },
    { title: "done a year early", targetYear: 2023, rows: { Goals: done("R3", "2021-04-01") } },
    { title: "not done in a year before its deadline", targetYear: 2021, rows: { Goals: stands("R3", "未実施") } },
    { title: "not done the day before the deadline", targetYear: 2022, asOf: "2023-03-30", rows: { Goals: stands("R4", "未実施") } },
    { title: "a day that is no day in another year's row", targetYear: 2023, rows: { Goals: { ...stands("R4", "未実施"), "R5-05-2": { 完了年月日: "4月" } } } },
  ],
  invalid: [
    {
      title: "done on the day after",
      targetYear: 2022,
      rows: { Goals: done("R4", "2023-04-01") },
      found: [{ at: "Goals R4-05-2 完了年月日", says: "令和4年度の「完了年月日」：完了した日（2023/4/1）が期限の2023/3/31を過ぎています", sourceId: "5-G2" }],
    },
    { title: "done late, written in a later row: the first year's row tells it, once", targetYear: 2023, rows: { Goals: done("R5", "2023-04-01") }, found: [{ at: "Goals R4-05-2 完了年月日", says: "2023/4/1" }] },
    { title: "not done on the last day", targetYear: 2022, asOf: "2023-03-31", rows: { Goals: stands("R4", "一部実施") }, found: [{ at: "Goals R4-05-2 完了年月日", says: "実施状況は「一部実施」" }] },
    { title: "said to be done, without a day", targetYear: 2022, rows: { Goals: stands("R4", "実施") }, found: [{ at: "Goals R4-05-2 完了年月日", says: "完了年月日を記入" }] },
    {
      title: "a deadline missed, put off by a revision and missed again: twice",
      targetYear: 2023,
      rows: { Goals: { ...stands("R4", "未実施"), ...stands("R5", "未実施") } },
      added: { Revisions: [{ 変更ID: "V001", 対象: "目標実績", 適用年度: "令和5年度", 対象ID: "05-2", 項目: "期限", 変更後: serialOfDate("2024-03-31") }] },
      found: [{ at: "Goals R4-05-2 完了年月日", says: "2023/3/31" }, { at: "Goals R5-05-2 完了年月日", says: "2024/3/31" }],
    },
  ],
});
