import { scheduleProgressContradiction } from "../../../src/core/rules/schedule-progress-contradiction";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { testRule } from "../../support/rules/test-rule";

const both = (line: string, lead: string) => ({ rows: { Schedule: { "01-1": { 令和3年度状況: line } }, Progress: { "R3-01-D01": { 進捗状況: lead } } } });
/** Line 03-1 of this plan has no phase in its first year. */
const unplanned = (word: string) => ({ plan: hoshimori2026, rows: { Schedule: { "03-1": { 令和8年度状況: word } } } });

testRule(scheduleProgressContradiction, {
  valid: [
    { title: "a workbook nobody has typed in" },
    ...["完了", "計画どおり", "やや遅れ", "見直し・中止", "該当なし"].map((word) => ({ title: `a line ${word} beside 完了`, ...both(word, "完了") })),
    { title: "a late line beside 計画どおり", ...both("遅れ", "計画どおり") },
    { title: "a late line beside another department's 完了", rows: { Schedule: { "01-1": { 令和3年度状況: "遅れ" } }, Progress: { "R3-01-D02": { 進捗状況: "完了" } } } },
    { title: "another year's 完了", targetYear: 2022, rows: { Schedule: { "01-1": { 令和3年度状況: "遅れ" } }, Progress: { "R4-01-D01": { 進捗状況: "完了" } } } },
    { title: "a year that is not asked for yet", rows: { Schedule: { "01-1": { 令和4年度状況: "遅れ" } }, Progress: { "R4-01-D01": { 進捗状況: "完了" } } } },
    { title: "該当なし in a year without a phase", ...unplanned("該当なし") },
    { title: "blanks in a year without a phase", ...unplanned("　") },
    { title: "a word that is not on the list in a year without a phase", ...unplanned("予定なし") },
    { title: "a year whose blank cell continues the phase", rows: { Schedule: { "01-1": { 令和4年度状況: "遅れ" } } } },
    { title: "a late line of a lead whose row is gone, which another rule tells", ...both("遅れ", "完了"), matching: { Progress: { missing: ["R3-01-D01"] } } },
    { title: "a late line beside 完了 where the list no longer has that word", ...both("遅れ", "完了"), lists: { ProgressStatuses: ["済んだ", "遅れ"] } },
  ],
  invalid: [
    ...["遅れ", "未着手"].map((word) => ({ title: `a line ${word} beside 完了`, ...both(word, "完了"), found: [{ at: "Schedule 01-1 令和3年度状況", says: `「${word}」ですが、取りまとめ部署の進捗状況は「完了」`, sourceId: "P-03" }] })),
    { title: "a status in a year without a phase", ...unplanned("計画どおり"), found: [{ at: "Schedule 03-1 令和8年度状況", says: "（工程03-1）の「令和8年度状況」に「計画どおり」とありますが、計画ではこの年度に工程がありません" }] },
    { title: "one finding where both are wrong", plan: hoshimori2026, rows: { Schedule: { "03-1": { 令和8年度状況: "遅れ" } }, Progress: { "R8-03-D01": { 進捗状況: "完了" } } }, found: [{ at: "Schedule 03-1 令和8年度状況", says: "計画ではこの年度に工程がありません" }] },
    {
      title: "a status in a year whose blank cell is read as blank",
      rows: { Schedule: { "01-1": { 令和4年度状況: "遅れ" } }, Options: { 工程の空欄の読み方: { 値: "空欄のまま" } } },
      found: [{ at: "Schedule 01-1 令和4年度状況" }],
    },
  ],
});
