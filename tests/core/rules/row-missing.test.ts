import { describe, expect, test } from "@jest/globals";
import { rowMissing } from "../../../src/core/rules/row-missing";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

testRule(rowMissing, {
  valid: [{ title: "a workbook with all its rows" }, { title: "a row that stands twice, which another rule tells", matching: { Progress: { duplicated: [{ key: "R3-03-D01", indexes: [1, 2] }] } } }],
  invalid: [
    { title: "reports that were deleted, one by one", matching: { Progress: { missing: ["R3-03-D01", "R4-03-D01"] } }, found: [{ at: "Progress R3-03-D01", says: "「進捗入力」に取組3「女性職員の活躍推進」（総務局人事課）の令和3年度の行（R3-03-D01）がありません。", sourceId: "P-03" }, { at: "Progress R4-03-D01", says: "令和4年度" }] },
    { title: "an indicator that was deleted", matching: { Indicators: { missing: ["誇り"] } }, found: [{ at: "Indicators 誇り", sourceId: "K-04" }] },
    { title: "a row of 設定 that was deleted", matching: { Departments: { missing: ["D03"] } }, found: [{ at: "Departments D03", says: "設定に「D03」の行がありません。" }] },
  ],
});

describe("row-missing", () => {
  test("stands on no row", () => {
    expect(findingsOf({ matching: { Progress: { missing: ["R3-03-D01"] } } }, [rowMissing]).map(({ at }) => at.index)).toEqual([-1]);
  });
});
