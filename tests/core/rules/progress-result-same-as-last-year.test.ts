import { progressResultSameAsLastYear } from "../../../src/core/rules/progress-result-same-as-last-year";
import { testRule } from "../../support/rules/test-rule";

const years = (before: string, now: string, status = "計画どおり") => ({
  targetYear: 2022,
  rows: { Progress: { "R3-03-D01": { 進捗状況: "計画どおり", 取組実績: before }, "R4-03-D01": { 進捗状況: status, 取組実績: now } } },
});
const found = [{ at: "Progress R4-03-D01 取組実績", says: "令和4年度の「取組実績」が前の年度とまったく同じ文です", sourceId: "P-03" }];

testRule(progressResultSameAsLastYear, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2022 },
    { title: "a text with one letter changed", ...years("研修を2回実施した。", "研修を3回実施した。") },
    { title: "なし twice: it is told as saying nothing", ...years("なし", "なし") },
    { title: "the same text where nothing was to be done", ...years("対象となる職員がいなかった。", "対象となる職員がいなかった。", "該当なし") },
    { title: "the same text of another department", targetYear: 2022, rows: { Progress: { "R3-03-D01": { 取組実績: "研修を実施した。" }, "R4-03-D06": { 取組実績: "研修を実施した。" } } } },
    { title: "the same text two years apart", targetYear: 2023, rows: { Progress: { "R3-03-D01": { 取組実績: "研修を実施した。" }, "R5-03-D01": { 取組実績: "研修を実施した。" } } } },
    { title: "a year that is not asked for yet", ...years("研修を2回実施した。", "研修を2回実施した。"), targetYear: 2021 },
    { title: "the same text where nothing has begun", ...years("次年度に研修を予定している。", "次年度に研修を予定している。", "未着手") },
  ],
  invalid: [
    { title: "the same text", ...years("研修を2回実施した。", "研修を2回実施した。"), found },
    { title: "the same text with other blanks and line ends", ...years("研修を2回\n実施した。", "　研修を 2回\r\n実施した。 "), found },
    { title: "the same text after blanks that are gone", ...years("　研修を2回実施した。", "研修を2回実施した。"), found },
  ],
});
