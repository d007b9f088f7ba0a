import { describe, expect, test } from "@jest/globals";
import { judged } from "../../support/goals/judged";

const [inTime, lastDay, dayAfter] = ["2022-10-01", "2023-03-31", "2023-04-01"];

// 期限 2023-03-31, the end of 令和4年度 (2022). D: the earliest 完了年月日 in any row.
describe.each(["byDeadline", "aroundDeadline", "withinYear"] as const)("something to be done in time (%s)", (kind) => {
  const deadline = lastDay;

  test.each([
    [2022, "2021-06-01", "達成"],
    [2022, inTime, "達成"],
    [2022, lastDay, "達成"],
    [2022, dayAfter, "未達成"],
    [2023, lastDay, "達成"],
    [2023, dayAfter, "未達成"],
    [2023, "2023-06-01", "未達成"],
    [2021, "2022-03-31", "達成"],
    [2021, "2022-04-01", "計画期間中"],
    [2021, dayAfter, "計画期間中"],
  ])("in fiscal year %d, done on %s, is %s", (year, completedOn, judgement) => {
    for (const implementation of [null, "実施", "未実施"]) {
      expect(judged({ kind, deadline }, { completedOn, implementation }, { year, asOf: "2024-03-31" })).toBe(judgement);
    }
  });

  test.each([
    [2021, "2022-03-31", null, "計画期間中"],
    [2021, "2025-03-31", "未実施", "計画期間中"],
    [2022, "2023-03-30", null, "計画期間中"],
    [2022, "2023-03-30", "未実施", "計画期間中"],
    [2022, lastDay, null, "未入力"],
    [2022, lastDay, "未実施", "未達成"],
    [2022, lastDay, "一部実施", "未達成"],
    [2022, lastDay, "実施", "未達成"],
    [2022, lastDay, "着手", "判定保留"],
    [2022, "2023-03-30", "着手", "計画期間中"],
    [2022, dayAfter, null, "未入力"],
    [2022, dayAfter, "未実施", "未達成"],
    [2023, "2023-03-30", "未実施", "計画期間中"],
    [2023, dayAfter, "未実施", "未達成"],
  ])("in fiscal year %d, not done as of %s with 実施状況 %s, is %s", (year, asOf, implementation, judgement) => {
    expect(judged({ kind, deadline }, { implementation }, { year, asOf })).toBe(judgement);
  });

  test("and whose deadline is blank falls due at the end of the row's year", () => {
    expect(judged({ kind }, { completedOn: lastDay })).toBe("達成");
    expect(judged({ kind }, { completedOn: dayAfter })).toBe("未達成");
    expect(judged({ kind }, {}, { asOf: "2023-03-30" })).toBe("計画期間中");
    expect(judged({ kind }, {}, { asOf: lastDay })).toBe("未入力");
  });

  test("and whose deadline lies after the plan is never 未達成 while the plan runs", () => {
    const judgements = [2021, 2022, 2023].map((year) => judged({ kind, deadline: "2026-03-31" }, { implementation: "未実施" }, { year, asOf: "2027-01-01" }));
    expect(judgements).toEqual(["計画期間中", "計画期間中", "計画期間中"]);
  });
});

describe("something carried out every year (毎年度)", () => {
  test.each([
    ["実施", "達成"],
    ["一部実施", "未達成"],
    ["未実施", "未達成"],
    ["該当なし", "対象外"],
    ["実施した", "判定保留"],
    ["実施済み", "判定保留"],
    [null, "未入力"],
  ])("with 実施状況 %s is %s", (implementation, judgement) => {
    for (const year of [2021, 2022, 2023]) expect(judged({ kind: "yearly" }, { implementation }, { year })).toBe(judgement);
  });

  test("is not put off by a deadline that lies ahead", () => {
    expect(judged({ kind: "yearly", deadline: "2026-03-31" }, { implementation: "未実施" })).toBe("未達成");
  });

  test("is told by 実施状況 alone: a figure or a day does not say it was carried out", () => {
    expect(judged({ kind: "yearly" }, { actual: 3, completedOn: inTime })).toBe("未入力");
  });
});

describe("something carried out from a year on (開始年度から毎年)", () => {
  const terms = { kind: "yearlyFrom", deadline: lastDay } as const;

  test.each([
    [2021, "未実施", "計画期間中"],
    [2021, "実施", "計画期間中"],
    [2021, null, "計画期間中"],
    [2022, "実施", "達成"],
    [2022, "未実施", "未達成"],
    [2022, null, "未入力"],
    [2023, "実施", "達成"],
    [2023, "一部実施", "未達成"],
    [2023, "該当なし", "対象外"],
    [2021, "実施済", "計画期間中"],
    [2023, "実施済", "判定保留"],
  ])("令和4年度 is, in fiscal year %d with 実施状況 %s, %s", (year, implementation, judgement) => {
    expect(judged(terms, { implementation }, { year })).toBe(judgement);
  });

  test("and whose year is blank counts from the first year", () => {
    expect(judged({ kind: "yearlyFrom" }, { implementation: "未実施" }, { year: 2021 })).toBe("未達成");
  });
});
