import { progressReopened } from "../../../src/core/rules/progress-reopened";
import { testRule } from "../../support/rules/test-rule";

const years = (before: string, now: string) => ({ targetYear: 2022, rows: { Progress: { "R3-03-D01": { 進捗状況: before }, "R4-03-D01": { 進捗状況: now } } } });

testRule(progressReopened, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2022 },
    ...["完了", "計画どおり", "見直し・中止", "該当なし"].map((status) => ({ title: `${status} after 完了`, ...years("完了", status) })),
    { title: "遅れ after 計画どおり", ...years("計画どおり", "遅れ") },
    { title: "遅れ two years after 完了", targetYear: 2023, rows: { Progress: { "R3-03-D01": { 進捗状況: "完了" }, "R5-03-D01": { 進捗状況: "遅れ" } } } },
    { title: "a year that is not asked for yet", ...years("完了", "遅れ"), targetYear: 2021 },
  ],
  invalid: ["未着手", "やや遅れ", "遅れ"].map((status) => ({
    title: `${status} after 完了`,
    ...years("完了", status),
    found: [{ at: "Progress R4-03-D01 進捗状況", says: `「${status}」ですが、前の年度は「完了」`, sourceId: "P-03" }],
  })),
});
