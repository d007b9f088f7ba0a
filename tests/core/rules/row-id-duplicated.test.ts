import { describe, expect, test } from "@jest/globals";
import { rowIdDuplicated } from "../../../src/core/rules/row-id-duplicated";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

const twice = (table: string, ...keys: readonly string[]) => ({ matching: { [table]: { duplicated: keys.map((key, index) => ({ key, indexes: [index, index + 10] })) } } });

testRule(rowIdDuplicated, {
  valid: [{ title: "a workbook in which every id stands once" }],
  invalid: [
    { title: "a report that stands twice", ...twice("Progress", "R3-03-D01"), found: [{ at: "Progress R3-03-D01 進捗ID", says: "（総務局人事課）の令和3年度の「進捗ID」が「R3-03-D01」の行が2行あります。", sourceId: "P-03" }] },
    { title: "two goals, one by one", ...twice("Goals", "R3-03-1a", "R4-04-1"), found: [{ at: "Goals R3-03-1a 目標実績ID", sourceId: "3-G1" }, { at: "Goals R4-04-1 目標実績ID", sourceId: "4-G1" }] },
    { title: "a row of 設定", ...twice("Departments", "D03"), found: [{ at: "Departments D03 部署ID", says: "設定の「部署ID」が「D03」の行" }] },
  ],
});

describe("row-id-duplicated", () => {
  test("stands on the first of the rows", () => {
    expect(findingsOf(twice("Goals", "R3-03-1a", "R4-04-1"), [rowIdDuplicated]).map(({ at }) => at.index)).toEqual([0, 1]);
  });
});
