import { goalCoverageIncomplete } from "../../../src/core/rules/goal-coverage-incomplete";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { testRule } from "../../support/rules/test-rule";

/** 目標13-2: every bureau and ward by 2023-03-31. */
const covered = (actual: number | null, total: number | null, day: string | null = null, more: Readonly<Record<string, string>> = {}) => ({
  targetYear: 2022,
  rows: { Goals: { "R4-13-2": { 実績: actual, 対象数: total, 完了年月日: day === null ? null : serialOfDate(day), ...more } } },
});

testRule(goalCoverageIncomplete, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "all of them", ...covered(20, 20) },
    { title: "all of them on the last day", ...covered(20, 20, "2023-03-31") },
    { title: "one left before the deadline", rows: { Goals: { "R3-13-2": { 実績: 19, 対象数: 20 } } } },
    { title: "nobody knows how many there are", ...covered(5, null) },
    { title: "none to cover", ...covered(0, 0) },
    { title: "a slip in 対象数", ...covered(5, -1) },
  ],
  invalid: [
    { title: "one left", ...covered(19, 20), found: [{ at: "Goals R4-13-2 実績", says: "実績19局区は対象数の20局区に届いていません", sourceId: "13-G2" }] },
    { title: "none of them", ...covered(0, 20), found: [{ at: "Goals R4-13-2 実績", says: "実績0局区" }] },
    { title: "all of them, a day late", ...covered(20, 20, "2023-04-01"), found: [{ at: "Goals R4-13-2 完了年月日", says: "すべて終えた日（2023/4/1）が期限の2023/3/31を過ぎています" }] },
    { title: "one short of the number HR set for the department", ...covered(19, null), rows: { Goals: { "R4-13-2": { 実績: 19 } }, Departments: { D03: { 対象数: 20 } } }, found: [{ at: "Goals R4-13-2 実績", says: "20局区" }] },
    { title: "one left, with a day before the deadline", ...covered(19, 20, "2023-03-01"), found: [{ at: "Goals R4-13-2 実績", says: "実績19局区は" }] },
    {
      title: "all of them late, told with the earliest of the days",
      targetYear: 2022,
      rows: { Goals: { "R3-13-2": { 完了年月日: serialOfDate("2023-05-10") }, "R4-13-2": { 実績: 20, 対象数: 20, 完了年月日: serialOfDate("2023-04-01") } } },
      found: [{ at: "Goals R4-13-2 完了年月日", says: "（2023/4/1）" }],
    },
  ],
});
