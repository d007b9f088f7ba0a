import { goalYearMissed } from "../../../src/core/rules/goal-year-missed";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { testRule } from "../../support/rules/test-rule";

/** 目標10-1 is to be done in 令和3年度. */
const done = (year: string, day: string) => ({ rows: { Goals: { [`${year}-10-1`]: { 完了年月日: serialOfDate(day) } } } });

testRule(goalYearMissed, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "done on the last day of the year", targetYear: 2023, ...done("R3", "2022-03-31") },
    { title: "not done the day before the year ends", asOf: "2022-03-30", rows: { Goals: { "R3-10-1": { 実施状況: "未実施" } } } },
  ],
  invalid: [
    { title: "done on the first day of the next year, told once", targetYear: 2023, ...done("R4", "2022-04-01"), found: [{ at: "Goals R3-10-1 完了年月日", says: "期限の2022/3/31を過ぎています", sourceId: "10-G1" }] },
    { title: "not done when the year is over", rows: { Goals: { "R3-10-1": { 実施状況: "未実施" } } }, found: [{ at: "Goals R3-10-1 完了年月日", says: "「未実施」" }] },
  ],
});
