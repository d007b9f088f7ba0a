import { scheduleRemedyMissing } from "../../../src/core/rules/schedule-remedy-missing";
import type { CellValue } from "../../../src/core/workbook/cell";
import { testRule } from "../../support/rules/test-rule";

const rows = (lines: Readonly<Record<string, string>>, lead: Readonly<Record<string, CellValue>> = {}) => ({
  rows: { Schedule: Object.fromEntries(Object.entries(lines).map(([id, word]) => [id, { 令和3年度状況: word }])), Progress: { "R3-01-D01": lead } },
});
const at = "Progress R3-01-D01 課題・次年度の対応";

testRule(scheduleRemedyMissing, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a late line that is explained", ...rows({ "01-2": "遅れ" }, { 進捗状況: "計画どおり", "課題・次年度の対応": "日程の調整に時間を要した。" }) },
    { title: "a late line of a lead that is late itself: it is told there", ...rows({ "01-2": "遅れ" }, { 進捗状況: "遅れ" }) },
    { title: "a lead that is late where no line says so itself", ...rows({}, { 進捗状況: "遅れ" }) },
    { title: "やや遅れ, which need not be explained", ...rows({ "01-2": "やや遅れ" }) },
    { title: "an explanation that is a formula without a kept result", ...rows({ "01-2": "遅れ" }, { "課題・次年度の対応": '="日程"&"調整"' }) },
    { title: "a word that is not on the list", ...rows({ "01-2": "遅れ" }), lists: { ProgressStatuses: ["順調", "遅延"] } },
    { title: "a year that is not asked for yet", rows: { Schedule: { "01-2": { 令和4年度状況: "遅れ" } } } },
    { title: "a lead whose row is gone", ...rows({ "01-2": "遅れ" }), matching: { Progress: { missing: ["R3-01-D01"] } } },
  ],
  invalid: [
    { title: "a late line with blanks alone", ...rows({ "01-2": "遅れ" }, { 進捗状況: "計画どおり", "課題・次年度の対応": "　 " }), found: [{ at, says: "工程表に工程01-2「遅れ」とあります", sourceId: "P-03" }] },
    { title: "two lines as one thing to write", ...rows({ "01-2": "遅れ", "01-3": "見直し・中止" }), found: [{ at, says: "工程01-2「遅れ」、01-3「見直し・中止」" }] },
  ],
});
