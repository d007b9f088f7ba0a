import { describe, expect, test } from "@jest/globals";
import { targetYearOutsidePlan } from "../../../src/core/rules/target-year-outside-plan";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

testRule(targetYearOutsidePlan, {
  valid: [
    { title: "the plan's first year", targetYear: 2021 },
    { title: "the plan's last year", targetYear: 2023 },
    { title: "no year at all, which another rule tells", targetYear: null },
  ],
  invalid: [
    { title: "the year before the plan", targetYear: 2020, found: [{ at: "TargetYear 対象年度", says: "表紙の「対象年度」の「令和2年度」は計画期間の年度ではありません。", sourceId: "P-01" }] },
    { title: "the year after the plan", targetYear: 2024, found: [{ at: "TargetYear 対象年度", says: "令和6年度" }] },
  ],
});

describe("target-year-outside-plan", () => {
  test("stands on no row", () => {
    expect(findingsOf({ targetYear: 2020 }, [targetYearOutsidePlan]).map(({ at }) => at.index)).toEqual([-1]);
  });
});
