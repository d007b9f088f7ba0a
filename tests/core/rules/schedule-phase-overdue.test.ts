import { schedulePhaseOverdue } from "../../../src/core/rules/schedule-phase-overdue";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { testRule } from "../../support/rules/test-rule";

/** Line 01-2 of the plan: 自己申告等の活用の検討 in 令和3年度, 実施 from 令和4年度 on; line 01-1 one phase to the end of the plan. */
const status = (cell: string, targetYear = 2021) => ({ targetYear, rows: { Schedule: { "01-2": { 令和3年度状況: cell } } } });
const lead = (cell: string) => ({ rows: { Progress: { "R3-01-D01": { 進捗状況: cell } } } });
const at = "Schedule 01-2 令和3年度状況";

testRule(schedulePhaseOverdue, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    ...["完了", "計画どおり", "該当なし"].map((word) => ({ title: `a phase that ended ${word}`, ...status(word) })),
    { title: "a word that is not on the list", ...status("順調") },
    { title: "the day before the year's end", ...status("遅れ"), asOf: "2022-03-30" },
    { title: "a phase that goes on next year", rows: { Schedule: { "01-1": { 令和3年度状況: "遅れ" } } } },
    { title: "a year that is not asked for yet", rows: { Schedule: { "02-2": { 令和4年度状況: "遅れ" } } }, asOf: "2023-03-31" },
    { title: "a line that is done where the lead is late", rows: { ...lead("遅れ").rows, Schedule: { "01-2": { 令和3年度状況: "完了" } } } },
    { title: "a slip in the line's own cell where the lead is late", rows: { ...lead("遅れ").rows, Schedule: { "01-2": { 令和3年度状況: "おくれ" } } } },
    { title: "a lead that is late where no phase ends", rows: { Progress: { "R3-03-D01": { 進捗状況: "遅れ" } } } },
    { title: "another department that is late", rows: { Progress: { "R3-01-D02": { 進捗状況: "遅れ" } } } },
  ],
  invalid: [
    ...["やや遅れ", "遅れ", "未着手", "見直し・中止"].map((word) => ({ title: `a phase that ended ${word}`, ...status(word), found: [{ at, says: `（工程01-2）の「令和3年度状況」が「${word}」ですが`, sourceId: "P-03" }] })),
    { title: "a phase that ended on the day itself", ...status("遅れ"), asOf: "2022-03-31", found: [{ at, says: "計画では工程「自己申告等の活用の検討」がこの年度で終わります" }] },
    { title: "a phase of a year past", ...status("遅れ", 2023), found: [{ at }] },
    { title: "a lead that is late", ...lead("遅れ"), found: [{ at, says: "（工程01-2）の「令和3年度状況」は空欄で、取りまとめ部署の進捗状況が「遅れ」ですが" }] },
    { title: "the phases the plan ends with", targetYear: 2023, rows: { Schedule: { "01-1": { 令和5年度状況: "遅れ" } } }, found: [{ at: "Schedule 01-1 令和5年度状況" }] },
    {
      title: "a blank cell that is read as blank: the phase ends before it",
      rows: { Schedule: { "01-1": { 令和3年度状況: "遅れ" } }, Options: { 工程の空欄の読み方: { 値: "空欄のまま" } } },
      found: [{ at: "Schedule 01-1 令和3年度状況" }],
    },
    { title: "a phase of another plan", plan: hoshimori2026, rows: { Schedule: { "01-1": { 令和8年度状況: "未着手" } } }, found: [{ at: "Schedule 01-1 令和8年度状況", says: "工程「研修の企画」" }] },
  ],
});
