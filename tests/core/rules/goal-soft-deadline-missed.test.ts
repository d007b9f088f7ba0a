import { goalSoftDeadlineMissed } from "../../../src/core/rules/goal-soft-deadline-missed";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { testRule } from "../../support/rules/test-rule";

/** 目標29-2 is to be done around the end of 令和4年度, 2023-03-31. */
const done = (year: string, day: string) => ({ rows: { Goals: { [`${year}-29-2`]: { 完了年月日: serialOfDate(day) } } } });

testRule(goalSoftDeadlineMissed, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "done on the last day", targetYear: 2023, ...done("R4", "2023-03-31") },
    { title: "a year before", targetYear: 2021, ...done("R3", "2022-04-01") },
    { title: "a deadline of the other kind", targetYear: 2023, rows: { Goals: { "R4-05-2": { 完了年月日: serialOfDate("2023-04-01") } } } },
  ],
  invalid: [
    { title: "done on the day after, told once", targetYear: 2023, ...done("R5", "2023-04-01"), found: [{ at: "Goals R4-29-2 完了年月日", says: "完了した日（2023/4/1）", sourceId: "29-G2" }] },
    { title: "not done when its time has come", targetYear: 2022, rows: { Goals: { "R4-29-2": { 実施状況: "未実施" } } }, found: [{ at: "Goals R4-29-2 完了年月日", says: "実施状況は「未実施」" }] },
  ],
});
