import { describe, expect, test } from "@jest/globals";
import { goalResultId, progressId, reviewId, surveyId } from "../../../src/core/contract/row-ids";
import { planYears } from "../../../src/core/plan/plan-years";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";

describe("the id of a row that stands for a year", () => {
  test("is written as files in use write it", () => {
    expect(progressId(2021, 1, "D01")).toBe("R3-01-D01");
    expect(goalResultId(2021, "34-2d")).toBe("R3-34-2d");
    expect(surveyId(2021, "認知度")).toBe("R3-認知度");
    expect(reviewId(2023, 35)).toBe("R5-35");
    expect(goalResultId(2020, "06-2")).toBe("R2-06-2");
  });

  test.each([
    ["the shipped plan", sendai2021, [243, 105, 225, 12]],
    ["the made-up plan", hoshimori2026, [12, 8, 24, 4]],
  ])("stands on one row only in %s", (_name, plan, counts) => {
    const years = planYears(plan);
    const ids = [
      years.flatMap((year) => plan.initiatives.flatMap(({ number, departments }) => departments.map(({ departmentId }) => progressId(year, number, departmentId)))),
      years.flatMap((year) => plan.initiatives.map(({ number }) => reviewId(year, number))),
      years.flatMap((year) => plan.goals.map(({ id }) => goalResultId(year, id))),
      years.flatMap((year) => plan.indicators.map(({ id }) => surveyId(year, id))),
    ];
    expect(ids.map((list) => new Set(list).size)).toEqual(counts);
    expect(ids.map((list) => list.length)).toEqual(counts);
  });
});
