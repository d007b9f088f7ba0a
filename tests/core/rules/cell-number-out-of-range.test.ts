import { cellNumberOutOfRange } from "../../../src/core/rules/cell-number-out-of-range";
import { testRule } from "../../support/rules/test-rule";

const survey = (cells: Readonly<Record<string, string | number>>) => ({ rows: { Surveys: { "R3-認知度": cells } } });
const goal = (id: string, actual: string | number) => ({ rows: { Goals: { [id]: { 実績: actual } } } });

testRule(cellNumberOutOfRange, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "nothing at all of a share", ...survey({ 実績値: 0 }) },
    { title: "the whole", ...survey({ 実績値: 1 }) },
    { title: "no times at all", ...goal("R3-04-1", 0) },
    { title: "hours with a fraction", ...goal("R3-33-1", 12.5) },
    { title: "more than one of what is no share", ...goal("R3-06-2", 120) },
    { title: "a text, which another rule tells", ...survey({ 実績値: "150%" }) },
  ],
  invalid: [
    { title: "less than nothing", ...goal("R3-33-1", -0.1), found: [{ at: "Goals R3-33-1 実績", says: "の「-0.1」は負の数です。", sourceId: "33-G1" }] },
    { title: "a negative share", ...survey({ 実績値: -0.001 }), found: [{ at: "Surveys R3-認知度 実績値", says: "負の数" }] },
    { title: "percent typed as a number", ...survey({ 実績値: 57.5 }), found: [{ at: "Surveys R3-認知度 実績値", says: "が5750%になっています。57.5%のつもりなら", correction: 0.575, corrected: "57.5%", sourceId: "K-01" }] },
    { title: "a little more than the whole", ...survey({ 実績値: 1.001 }), found: [{ at: "Surveys R3-認知度 実績値", says: "100.1%", correction: 0.01001 }] },
    { title: "a hundredfold whole", ...survey({ 実績値: 100 }), found: [{ at: "Surveys R3-認知度 実績値", correction: 1 }] },
    { title: "what no percent can be", ...survey({ 実績値: 100.5 }), found: [{ at: "Surveys R3-認知度 実績値", says: "が10050%になっています。割合は0%から100%まで" }] },
    { title: "a share worked out above the whole", ...goal("R3-03-1a", "=21/20"), found: [{ at: "Goals R3-03-1a 実績", says: "105%" }] },
    { title: "half a time", ...goal("R3-04-1", 2.5), found: [{ at: "Goals R3-04-1 実績", says: "の「2.5」は整数ではありません。" }] },
    { title: "half a department", ...goal("R3-13-2", 0.5), found: [{ at: "Goals R3-13-2 実績" }] },
    { title: "half a person asked", ...survey({ 対象者数: 100.5 }), found: [{ at: "Surveys R3-認知度 対象者数" }] },
  ],
});
