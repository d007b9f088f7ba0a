import { dateYearMistaken } from "../../../src/core/rules/date-year-mistaken";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { testRule } from "../../support/rules/test-rule";

const written = (date: string) => ({ rows: { Progress: { "R3-03-D01": { 記入日: serialOfDate(date) } } } });
const surveyed = (date: string) => ({ rows: { Surveys: { "R3-認知度": { 調査日: serialOfDate(date) } } } });
const completed = (year: string, date: string) => ({ rows: { Goals: { [`${year}-05-2`]: { 完了年月日: serialOfDate(date) } } } });

testRule(dateYearMistaken, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "an answer on the year's first day", ...written("2021-04-01") },
    { title: "an answer on the last day that answers come in", ...written("2022-09-30") },
    { title: "an answer that no year earlier makes right, which another rule tells", ...written("2023-04-01") },
    { title: "a survey on the last day of June", ...surveyed("2022-06-30") },
    { title: "a completion on the year's last day", ...completed("R4", "2023-03-31") },
    { title: "a completion two years late, which another rule tells", ...completed("R3", "2023-04-01") },
    { title: "a completion in an earlier year", ...completed("R4", "2021-12-15") },
    { title: "a text, which another rule tells", rows: { Progress: { "R3-03-D01": { 記入日: "12/15" } } } },
  ],
  invalid: [
    { title: "December typed in April", ...written("2022-12-15"), found: [{ at: "Progress R3-03-D01 記入日", says: "の「記入日」の2022/12/15は令和4年度の日です。2021/12/15のつもりなら、年を付けて入力し直してください。", correction: "2021-12-15", sourceId: "P-03" }] },
    { title: "an answer a day after answers come in", ...written("2022-10-01"), found: [{ at: "Progress R3-03-D01 記入日", correction: "2021-10-01" }] },
    { title: "an answer on the last day that is right a year earlier", ...written("2023-03-31"), found: [{ at: "Progress R3-03-D01 記入日", correction: "2022-03-31" }] },
    { title: "a survey a day after June", ...surveyed("2022-07-01"), found: [{ at: "Surveys R3-認知度 調査日", correction: "2021-07-01", sourceId: "K-01" }] },
    { title: "a completion on the day after the year", ...completed("R4", "2023-04-01"), found: [{ at: "Goals R4-05-2 完了年月日", says: "令和5年度の行に移してください。", correction: "2022-04-01", sourceId: "5-G2" }] },
    { title: "a completion in the year after the plan, for which there is no row", ...completed("R5", "2024-12-15"), found: [{ at: "Goals R5-05-2 完了年月日", says: "2023/12/15のつもりなら、年を付けて入力し直してください。" }] },
    { title: "29 February, whose like is 28 February", ...completed("R4", "2024-02-29"), found: [{ at: "Goals R4-05-2 完了年月日", correction: "2023-02-28" }] },
    { title: "the answer on a row that people added", added: { Progress: [{ 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課", 提出日: serialOfDate("2022-12-15") }] }, found: [{ at: "Progress  提出日" }] },
  ],
});
