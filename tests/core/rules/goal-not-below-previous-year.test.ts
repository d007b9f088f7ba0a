import { goalNotBelowPreviousYear } from "../../../src/core/rules/goal-not-below-previous-year";
import { testRule } from "../../support/rules/test-rule";

const hours = (...actuals: readonly (number | null)[]) => ({
  targetYear: 2023,
  rows: { Goals: Object.fromEntries(actuals.map((actual, index) => [`R${index + 2}-33-1`, { 実績: actual }])) },
});

testRule(goalNotBelowPreviousYear, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a tenth of an hour less", ...hours(120.5, 120.4) },
    { title: "nothing to compare with", ...hours(null, 120) },
    { title: "a negative number the year before, which is told of its cell", ...hours(-3, 120) },
  ],
  invalid: [
    { title: "the same as the year before", ...hours(120.5, 120.5), found: [{ at: "Goals R3-33-1 実績", says: "実績120.5時間は前年度の120.5時間を下回っていません", sourceId: "33-G1" }] },
    { title: "the same to three decimals", ...hours(120.5, 120.4996), found: [{ at: "Goals R3-33-1 実績" }] },
    { title: "a tenth more", ...hours(120.5, 120, 120.1), found: [{ at: "Goals R4-33-1 実績", says: "120.1時間は前年度の120時間" }] },
    { title: "none at all twice", ...hours(0, 0), found: [{ at: "Goals R3-33-1 実績", says: "実績0時間" }] },
  ],
});
