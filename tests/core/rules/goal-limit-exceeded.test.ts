import { goalLimitExceeded } from "../../../src/core/rules/goal-limit-exceeded";
import { testRule } from "../../support/rules/test-rule";

const over = (key: string, actual: number | null) => ({ rows: { Goals: { [key]: { 実績: actual } } } });

testRule(goalLimitExceeded, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "nobody over the limit", ...over("R3-34-2a", 0) },
    { title: "a year that is not asked for yet", ...over("R4-34-2a", 1) },
    { title: "a negative number, a slip", ...over("R3-34-2a", -1) },
  ],
  invalid: [
    { title: "a single one", ...over("R3-34-2a", 1), found: [{ at: "Goals R3-34-2a 実績", says: "上限を超えた数が1人です（目標は0人）", sourceId: "34-G2" }] },
    { title: "each of the limits on its own", rows: { Goals: { "R3-34-2b": { 実績: 2 }, "R3-34-2d": { 実績: 3 } } }, found: [{ at: "Goals R3-34-2b 実績" }, { at: "Goals R3-34-2d 実績", says: "3人", sourceId: "34-G2" }] },
  ],
});
