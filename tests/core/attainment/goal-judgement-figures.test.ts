import { describe, expect, test } from "@jest/globals";
import { judged } from "../../support/goals/judged";

describe("a figure to be reached (以上)", () => {
  test.each([
    [0.251, "達成"],
    [0.25, "達成"],
    [0.2495, "達成"],
    [0.2494, "未達成"],
    [0.249, "未達成"],
    [0, "未達成"],
    [null, "未入力"],
  ])("of 25%%, with %s entered, is %s", (actual, judgement) => {
    expect(judged({ kind: "atLeast", threshold: 0.25 }, { actual })).toBe(judgement);
  });

  // 令和6年度までに and 令和7年度当初に: the plan itself ends with 令和5年度.
  test.each([
    ["2025-03-31", 2023, "計画期間中"],
    ["2025-03-31", 2024, "未達成"],
    ["2025-04-01", 2024, "計画期間中"],
    ["2025-04-01", 2025, "未達成"],
  ])("by %s, and not reached in fiscal year %d, is %s", (deadline, year, judgement) => {
    expect(judged({ kind: "atLeast", threshold: 0.8, deadline }, { actual: 0.799 }, { year })).toBe(judgement);
    expect(judged({ kind: "atLeast", threshold: 0.8, deadline }, { actual: 0.8 }, { year })).toBe("達成");
    expect(judged({ kind: "atLeast", threshold: 0.8, deadline }, {}, { year })).toBe("未入力");
  });

  test("without a threshold cannot be judged", () => expect(judged({ kind: "atLeast" }, { actual: 1 })).toBe("判定保留"));
});

describe("a number of times in a year (回数)", () => {
  test.each([
    [4, "達成"],
    [3, "達成"],
    [2, "未達成"],
    [0, "未達成"],
    [null, "未入力"],
  ])("of 3, with %s entered, is %s", (actual, judgement) => {
    expect(judged({ kind: "timesPerYear", threshold: 3 }, { actual })).toBe(judgement);
  });

  test("of another year does not count", () => {
    expect(judged({ kind: "timesPerYear", threshold: 3 }, { actual: 2, previousActual: 5, baselineActual: 5 })).toBe("未達成");
  });
});

describe("more than the year before (前年度より増)", () => {
  test.each([
    [13, 12, "達成"],
    [12, 12, "未達成"],
    [11, 12, "未達成"],
    [1, 0, "達成"],
    [0, 0, "未達成"],
    [12, null, "判定保留"],
    [null, 12, "未入力"],
    [null, null, "未入力"],
  ])("with %s after %s is %s", (actual, previousActual, judgement) => {
    expect(judged({ kind: "moreThanPreviousYear" }, { actual, previousActual, baselineActual: 0 })).toBe(judgement);
  });
});

describe("less than the year before (前年度より減)", () => {
  test.each([
    [120.3, 120.4, "達成"],
    [120.4, 120.4, "未達成"],
    [120.5, 120.4, "未達成"],
    [0, 0.1, "達成"],
    [0, 0, "未達成"],
    [120, null, "判定保留"],
    [null, 120, "未入力"],
  ])("with %s hours after %s is %s", (actual, previousActual, judgement) => {
    expect(judged({ kind: "lessThanPreviousYear" }, { actual, previousActual, baselineActual: 999 })).toBe(judgement);
  });

  test("compares decimals, not their binary shadows: 0.1 + 0.2 is no more than 0.3", () => {
    expect(judged({ kind: "lessThanPreviousYear" }, { actual: 0.3, previousActual: 0.1 + 0.2 })).toBe("未達成");
  });
});

describe("more than in the baseline year (令和2年度より増)", () => {
  test.each([
    [9, 8, "達成"],
    [8, 8, "未達成"],
    [7, 8, "未達成"],
    [9, null, "判定保留"],
    [null, 8, "未入力"],
  ])("with %s against %s is %s, in every year of the plan", (actual, baselineActual, judgement) => {
    for (const year of [2021, 2022, 2023]) {
      expect(judged({ kind: "moreThanBaselineYear" }, { actual, baselineActual, previousActual: 100 }, { year })).toBe(judgement);
    }
  });
});

describe("every unit there is (全数)", () => {
  const terms = { kind: "allCovered", deadline: "2023-03-31" } as const;

  test.each([
    [20, 20, 2022, "達成"],
    [20.0004, 20, 2022, "達成"],
    [21, 20, 2021, "判定保留"],
    [21, 20, 2022, "判定保留"],
    [0, -3, 2022, "判定保留"],
    [5, -3, 2022, "判定保留"],
    [0, 0.0004, 2022, "判定保留"],
    [19, 20, 2021, "計画期間中"],
    [19, 20, 2022, "未達成"],
    [0, 20, 2022, "未達成"],
    [20, null, 2022, "判定保留"],
    [0, 0, 2022, "判定保留"],
    [null, 20, 2022, "未入力"],
  ])("with %s of %s in fiscal year %d is %s", (actual, total, year, judgement) => {
    expect(judged(terms, { actual, total }, { year })).toBe(judgement);
  });

  test.each([
    ["2023-03-31", "達成"],
    ["2023-04-01", "未達成"],
    [null, "達成"],
  ])("covered on %s is, in the deadline's year, %s", (completedOn, judgement) => {
    expect(judged(terms, { actual: 20, total: 20, completedOn })).toBe(judgement);
  });

  test("without a deadline must hold in the year itself", () => {
    expect(judged({ kind: "allCovered" }, { actual: 19, total: 20 })).toBe("未達成");
    expect(judged({ kind: "allCovered" }, { actual: 20, total: 20, completedOn: "2030-01-01" })).toBe("達成");
  });
});

describe("nobody over a limit (上限超過ゼロ)", () => {
  test.each([
    [0, "達成"],
    [1, "未達成"],
    [null, "未入力"],
  ])("with %s people over it is %s", (actual, judgement) => {
    expect(judged({ kind: "zeroOverLimit", threshold: 0 }, { actual })).toBe(judgement);
  });
});
