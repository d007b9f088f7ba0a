import { progressWrittenAfterSubmission } from "../../../src/core/rules/progress-written-after-submission";
import type { CellValue } from "../../../src/core/workbook/cell";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { testRule } from "../../support/rules/test-rule";

const row = (writtenOn: CellValue, submittedOn: CellValue) => ({ rows: { Progress: { "R3-03-D01": { 記入日: writtenOn, 提出日: submittedOn } } } });
const day = serialOfDate;
/** A row that another department added for initiative 3 in 令和3年度. */
const added = (cells: Readonly<Record<string, CellValue>>) => ({ added: { Progress: [{ 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課", ...cells }] } });

testRule(progressWrittenAfterSubmission, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "written and handed in on one day", ...row(day("2022-03-31"), day("2022-03-31")) },
    { title: "handed in the day after", ...row(day("2022-03-30"), day("2022-03-31")) },
    { title: "a time of day on the same date", ...row(day("2022-03-31") + 0.75, day("2022-03-31") + 0.25) },
    { title: "handed in without the day it was written", ...row(null, day("2022-03-31")) },
    { title: "a day that is none: it is told as such", ...row("4月1日", day("2022-03-31")) },
    { title: "a number that is no day", ...row(day("2022-03-31"), -1) },
    { title: "written and not handed in yet", ...row(day("2022-03-31"), null) },
  ],
  invalid: [
    { title: "handed in the day before", ...row(day("2022-04-01"), day("2022-03-31")), found: [{ at: "Progress R3-03-D01 提出日", says: "の「提出日」（2022/3/31）が記入日（2022/4/1）より前です", sourceId: "P-03" }] },
    { title: "an added row handed in the day before it was written", ...added({ 記入日: day("2022-04-01"), 提出日: day("2022-03-31") }), found: [{ at: "Progress  提出日" }] },
  ],
});
