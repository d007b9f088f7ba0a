import { reviewNotEntered } from "../../../src/core/rules/review-not-entered";
import type { CellValue } from "../../../src/core/workbook/cell";
import { testRule } from "../../support/rules/test-rule";

const done = { 進捗状況: "完了", 取組実績: "研修を実施した。" };
type Cells = Readonly<Record<string, CellValue>>;
const rows = (second: Cells, review: Cells = {}) => ({ rows: { Progress: { "R3-03-D01": done, "R3-03-D06": second }, Reviews: { "R3-03": review } } });
const at = "Reviews R3-03 公表用実績";

testRule(reviewNotEntered, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "one department that has not answered", ...rows({}) },
    { title: "one department whose answer lacks its result", ...rows({ 進捗状況: "完了" }) },
    { title: "one department whose word is not on the list", ...rows({ 進捗状況: "順調", 取組実績: "研修を実施した。" }) },
    { title: "one department whose row is gone", ...rows(done), matching: { Progress: { missing: ["R3-03-D06"] } } },
    { title: "a result that is drawn together", ...rows(done, { 公表用実績: "研修を実施し、20人が受講した。" }) },
    { title: "a result that is a formula without a kept result", ...rows(done, { 公表用実績: '="研修"&"実施"' }) },
    { title: "a result that is not to be published", ...rows(done, { 公表: "不可" }) },
    { title: "a result to be published: that is told there", ...rows(done, { 公表: "可" }) },
    { title: "a year that is not asked for yet", rows: { Progress: { "R4-03-D01": done, "R4-03-D06": done } } },
    { title: "a row that is gone, which another rule tells", ...rows(done), matching: { Reviews: { missing: ["R3-03"] } } },
  ],
  invalid: [
    { title: "answers from all and no result", ...rows(done), found: [{ at, says: "担当部署の回答が2件そろいました", sourceId: "P-03" }] },
    { title: "該当なし as an answer, and a result of blanks", ...rows({ 進捗状況: "該当なし" }, { 公表用実績: " 　" }), found: [{ at }] },
  ],
});
