import { goalFrequencyShort } from "../../../src/core/rules/goal-frequency-short";
import { testRule } from "../../support/rules/test-rule";

const times = (key: string, actual: number | null, state: string | null = null) => ({ rows: { Goals: { [key]: { 実績: actual, 状態: state } } } });

testRule(goalFrequencyShort, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "three of three times", ...times("R3-04-1", 3) },
    { title: "more than asked for", ...times("R3-34-1", 3) },
    { title: "a year that is not asked for yet", ...times("R4-04-1", 0) },
    { title: "a goal that did not apply that year", ...times("R3-04-1", 0, "該当なし") },
  ],
  invalid: [
    { title: "two of three times", ...times("R3-04-1", 2), found: [{ at: "Goals R3-04-1 実績", says: "実績2回は、年度ごとに求められる3回に届いていません", sourceId: "4-G1" }] },
    { title: "never", ...times("R3-34-1", 0), found: [{ at: "Goals R3-34-1 実績", says: "実績0回", sourceId: "34-G1" }] },
    { title: "one of three events that one sentence asks for", ...times("R3-20-1b", 0), found: [{ at: "Goals R3-20-1b 実績", sourceId: "20-G1" }] },
  ],
});
