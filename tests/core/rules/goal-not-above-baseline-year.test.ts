import { goalNotAboveBaselineYear } from "../../../src/core/rules/goal-not-above-baseline-year";
import { testRule } from "../../support/rules/test-rule";

const people = (...actuals: readonly (number | null)[]) => ({
  targetYear: 2023,
  rows: { Goals: Object.fromEntries(actuals.map((actual, index) => [`R${index + 2}-23-1`, { 実績: actual }])) },
});

testRule(goalNotAboveBaselineYear, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "one more than in the baseline year, though less than the year before", ...people(5, 9, 6) },
    { title: "nothing to compare with", ...people(null, 0) },
  ],
  invalid: [
    { title: "the same as in the baseline year", ...people(5, 5), found: [{ at: "Goals R3-23-1 実績", says: "実績5人は基準の年度の5人を上回っていません", sourceId: "23-G1" }] },
    { title: "less, in a later year", ...people(5, 6, 7, 4), found: [{ at: "Goals R5-23-1 実績", says: "実績4人" }] },
    { title: "nobody in either year", ...people(0, 0), found: [{ at: "Goals R3-23-1 実績" }] },
  ],
});
