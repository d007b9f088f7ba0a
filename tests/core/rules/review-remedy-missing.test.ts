import { reviewRemedyMissing } from "../../../src/core/rules/review-remedy-missing";
import type { CellValue } from "../../../src/core/workbook/cell";
import { testRule } from "../../support/rules/test-rule";

const rows = (status: string, review: Readonly<Record<string, CellValue>>) => ({ rows: { Progress: { "R3-03-D01": { 進捗状況: "計画どおり" }, "R3-03-D06": { 進捗状況: status } }, Reviews: { "R3-03": review } } });
const at = "Reviews R3-03 遅れの理由・対応";

testRule(reviewRemedyMissing, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a late department that is explained", ...rows("遅れ", { 公表: "可", "遅れの理由・対応": "講師の都合による。" }) },
    { title: "a late department explained by a formula without a kept result", ...rows("遅れ", { 公表: "可", "遅れの理由・対応": '="講師"&"不足"' }) },
    { title: "a late department that is not published", ...rows("遅れ", { 公表: "不可" }) },
    { title: "a late department nobody has said to publish", ...rows("遅れ", {}) },
    { title: "やや遅れ, which need not be explained", ...rows("やや遅れ", { 公表: "可" }) },
    { title: "a word that is no longer on the list", ...rows("遅れ", { 公表: "可" }), lists: { ProgressStatuses: ["計画どおり"] } },
    { title: "a row that is gone, which another rule tells", ...rows("遅れ", {}), matching: { Reviews: { missing: ["R3-03"] } } },
  ],
  invalid: [
    { title: "遅れ to be published with blanks alone", ...rows("遅れ", { 公表: "可", "遅れの理由・対応": "　" }), found: [{ at, says: "「遅れ」と答えた部署があります", sourceId: "P-03" }] },
    { title: "見直し・中止 to be published", ...rows("見直し・中止", { 公表: "可" }), found: [{ at, says: "「見直し・中止」" }] },
  ],
});
