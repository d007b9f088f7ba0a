import { goalNotAbovePreviousYear } from "../../../src/core/rules/goal-not-above-previous-year";
import { testRule } from "../../support/rules/test-rule";

const figures = (...actuals: readonly (number | string | null)[]) => ({
  targetYear: 2023,
  rows: { Goals: Object.fromEntries(actuals.map((actual, index) => [`R${index + 2}-06-2`, { 実績: actual }])) },
});

testRule(goalNotAbovePreviousYear, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "one more every year", ...figures(10, 11, 12, 13) },
    { title: "nothing to compare with", ...figures(null, 3) },
    { title: "a year that is compared with a slip", ...figures("10件", 3) },
    { title: "a year that is not asked for yet", targetYear: 2021, rows: { Goals: { "R3-06-2": { 実績: 10 }, "R4-06-2": { 実績: 3 } } } },
  ],
  invalid: [
    { title: "the same as the year before", ...figures(10, 10), found: [{ at: "Goals R3-06-2 実績", says: "実績10件は前年度の10件を上回っていません", sourceId: "6-G2" }] },
    { title: "one less", ...figures(10, 11, 10), found: [{ at: "Goals R4-06-2 実績", says: "実績10件は前年度の11件" }] },
    { title: "the same at zero", ...figures(0, 0), found: [{ at: "Goals R3-06-2 実績" }] },
    { title: "once only where the plan lists the goal again", ...figures(10, 9), found: [{ at: "Goals R3-06-2 実績" }] },
  ],
});
