import { dateOutOfPlace } from "../../../src/core/rules/date-out-of-place";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { testRule } from "../../support/rules/test-rule";

const written = (date: string) => ({ rows: { Progress: { "R4-03-D01": { 提出日: serialOfDate(date) } } } });
const surveyed = (date: string) => ({ rows: { Surveys: { "R4-認知度": { 調査日: serialOfDate(date) } } } });
const completed = (date: string, asOf = "2024-03-31") => ({ asOf, rows: { Goals: { "R4-05-2": { 完了年月日: serialOfDate(date) } } } });

testRule(dateOutOfPlace, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "an answer on the year's first day", ...written("2022-04-01") },
    { title: "an answer on the last day that answers come in", ...written("2023-09-30") },
    { title: "an answer a year too late, which another rule tells", ...written("2023-10-01") },
    { title: "a survey on the year's first day", ...surveyed("2022-04-01") },
    { title: "a survey on the last day of June", ...surveyed("2023-06-30") },
    { title: "a completion on the year's last day", ...completed("2023-03-31") },
    { title: "a completion on the day after, which another rule tells", ...completed("2023-04-01") },
    { title: "a completion on the first day of the baseline year", ...completed("2020-04-01") },
    { title: "a completion on 基準日", ...completed("2022-12-28", "2022-12-28") },
    { title: "a decision on any day", added: { Revisions: [{ 決定日: serialOfDate("2035-01-01") }] } },
  ],
  invalid: [
    { title: "an answer on the day before the year", ...written("2022-03-31"), found: [{ at: "Progress R4-03-D01 提出日", says: "の「提出日」の2022/3/31は早すぎます。2022/4/1以後", sourceId: "P-03" }] },
    { title: "an answer two years later", ...written("2024-04-01"), found: [{ at: "Progress R4-03-D01 提出日", says: "2023/9/30まで" }] },
    { title: "a survey on the day before the year", ...surveyed("2022-03-31"), found: [{ at: "Surveys R4-認知度 調査日", sourceId: "K-01" }] },
    { title: "a survey two years later", ...surveyed("2024-04-01"), found: [{ at: "Surveys R4-認知度 調査日", says: "2023/6/30まで" }] },
    { title: "a completion two years after the row's", ...completed("2024-04-01", "2025-03-31"), found: [{ at: "Goals R4-05-2 完了年月日", says: "完了した年度の行に移してください。", sourceId: "5-G2" }] },
    { title: "a completion the day after 基準日", ...completed("2022-12-29", "2022-12-28"), found: [{ at: "Goals R4-05-2 完了年月日", says: "基準日（2022/12/28）より後の日" }] },
    { title: "a completion on the day before the baseline year", ...completed("2020-03-31"), found: [{ at: "Goals R4-05-2 完了年月日", says: "2020/4/1以後" }] },
  ],
});
