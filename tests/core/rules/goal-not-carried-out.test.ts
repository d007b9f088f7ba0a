import { goalNotCarriedOut } from "../../../src/core/rules/goal-not-carried-out";
import { testRule } from "../../support/rules/test-rule";

const stands = (implementation: string | null, more: Readonly<Record<string, string>> = {}) => ({ rows: { Goals: { "R3-05-1": { 実施状況: implementation, ...more } } } });

testRule(goalNotCarriedOut, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "実施", ...stands("実施") },
    { title: "実施 between blanks", ...stands(" 実施　") },
    { title: "該当なし", ...stands("該当なし") },
    { title: "a word that is not in the list", ...stands("ほか") },
    { title: "a word that HR added to the list, of which nobody can say what it means for the goal", ...stands("中止"), lists: { ImplementationStates: ["実施", "中止"] } },
    { title: "a year that did not apply", ...stands("未実施", { 状態: "該当なし" }) },
  ],
  invalid: [
    { title: "未実施", ...stands("未実施"), found: [{ at: "Goals R3-05-1 実施状況", says: "毎年度行う目標ですが、実施状況が「未実施」です", sourceId: "5-G1" }] },
    { title: "一部実施", ...stands("一部実施"), found: [{ at: "Goals R3-05-1 実施状況", says: "「一部実施」" }] },
  ],
});
