import { describe, expect, test } from "@jest/globals";
import { reviewPublishedIncomplete } from "../../../src/core/rules/review-published-incomplete";
import type { CellValue } from "../../../src/core/workbook/cell";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

const done = { 進捗状況: "完了", 取組実績: "研修を実施した。" };
type Cells = Readonly<Record<string, CellValue>>;
const rows = (second: Cells, review: Cells) => ({ rows: { Progress: { "R3-03-D01": done, "R3-03-D06": second }, Reviews: { "R3-03": review } } });
const [text, publication] = ["Reviews R3-03 公表用実績", "Reviews R3-03 公表"];

testRule(reviewPublishedIncomplete, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a text, and answers from all", ...rows(done, { 公表: "可", 公表用実績: "研修を実施した。" }) },
    { title: "nothing to be published", ...rows({}, { 公表: "不可" }) },
    { title: "a word that is not on the list", ...rows({}, { 公表: "○" }) },
    { title: "可 where the list no longer has the word", ...rows({}, { 公表: "可" }), lists: { Publications: ["公表する"] } },
    { title: "a row that is gone, which another rule tells", ...rows({}, {}), matching: { Reviews: { missing: ["R3-03"] } } },
  ],
  invalid: [
    { title: "a text of blanks", ...rows(done, { 公表: "可", 公表用実績: "　 " }), found: [{ at: text, says: "「公表」が「可」ですが", sourceId: "P-03" }] },
    { title: "a department that has not answered", ...rows({}, { 公表: "可", 公表用実績: "研修を実施した。" }), found: [{ at: publication, says: "「済」の部署は2件中1件です" }] },
    { title: "a department whose row is gone", ...rows(done, { 公表: "可", 公表用実績: "研修を実施した。" }), matching: { Progress: { missing: ["R3-03-D06"] } }, found: [{ at: publication, says: "2件中1件" }] },
    { title: "both", ...rows({ 進捗状況: "完了" }, { 公表: " 可 " }), found: [{ at: text }, { at: publication }] },
  ],
});

describe("review-published-incomplete", () => {
  test("is told to HR, of the year of the row", () => {
    const findings = findingsOf(rows({}, { 公表: "可" }), [reviewPublishedIncomplete]);
    expect(findings.map(({ department, year, initiative }) => ({ department, year, initiative }))).toEqual(Array(2).fill({ department: null, year: 2021, initiative: 3 }));
  });
});
