import { goalFigureAgainstState } from "../../../src/core/rules/goal-figure-against-state";
import { testRule } from "../../support/rules/test-rule";

const row = (key: string, actual: number | string | null, state: string | null) => ({ rows: { Goals: { [key]: { 実績: actual, 状態: state } } } });

testRule(goalFigureAgainstState, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a figure that is final", ...row("R3-03-1a", 0.2, "確定") },
    { title: "a figure that is provisional", ...row("R3-03-1a", 0.2, "速報") },
    { title: "集計中 without a figure", ...row("R3-03-1a", null, "集計中") },
    { title: "a slip for a figure", ...row("R3-03-1a", "20%", "集計中") },
    { title: "a figure its kind is not judged by", ...row("R3-05-1", 3, "該当なし") },
  ],
  invalid: [
    { title: "集計中 with a figure", ...row("R3-03-1a", 0.2, "集計中"), found: [{ at: "Goals R3-03-1a 状態", says: "「状態」が「集計中」なのに、実績に20.0%とあります", sourceId: "3-G1" }] },
    { title: "把握不可 with zero", ...row("R3-34-2a", 0, "把握不可"), found: [{ at: "Goals R3-34-2a 状態", says: "0人", sourceId: "34-G2" }] },
    { title: "該当なし with a figure", ...row("R3-04-1", 3, "該当なし"), found: [{ at: "Goals R3-04-1 状態" }] },
    { title: "a baseline that is said to be unknown", ...row("R2-06-2", 10, "把握不可"), found: [{ at: "Goals R2-06-2 状態" }] },
  ],
});
