import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { planYears } from "../../../src/core/plan/plan-years";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";

test("a plan's years run from its first to its last, one after the other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 0, max: 20 }), (firstYear, more) => {
      const years = planYears({ firstYear, lastYear: firstYear + more });
      expect(years).toHaveLength(more + 1);
      expect(years.every((year, index) => year === firstYear + index)).toBe(true);
    }),
  );
});

test("the shipped plan runs 令和3年度 to 令和5年度", () => expect(planYears(sendai2021)).toEqual([2021, 2022, 2023]));
