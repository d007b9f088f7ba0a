import { describe, expect, test } from "@jest/globals";
import { targetYearUnset } from "../../../src/core/rules/target-year-unset";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

testRule(targetYearUnset, {
  valid: [
    { title: "a year of the plan", targetYear: 2022 },
    { title: "a year outside the plan, which another rule tells", targetYear: 2024 },
  ],
  invalid: [{ title: "no year", targetYear: null, found: [{ at: "TargetYear 対象年度", says: "表紙の「対象年度」が空か、年度として読めません。令和3年度から令和5年度まで", sourceId: "P-01" }] }],
});

describe("target-year-unset", () => {
  test("stands on no row", () => {
    expect(findingsOf({ targetYear: null }, [targetYearUnset]).map(({ at }) => at.index)).toEqual([-1]);
  });
});
