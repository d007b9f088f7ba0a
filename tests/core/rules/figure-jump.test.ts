import { figureJump } from "../../../src/core/rules/figure-jump";
import { testRule } from "../../support/rules/test-rule";

const goal = (id: string, ...actuals: readonly (number | string | null)[]) => ({
  targetYear: 2023,
  rows: { Goals: Object.fromEntries(actuals.flatMap((actual, index) => (actual === null ? [] : [[`R${index + 2}-${id}`, { 実績: actual }]]))) },
});

testRule(figureJump, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "exactly half more", ...goal("06-2", 10, 15) },
    { title: "exactly half less", ...goal("06-2", 10, 5) },
    { title: "exactly half more of a share, then half less", ...goal("03-1a", null, 0.2, 0.3, 0.15) },
    { title: "anything after zero", ...goal("06-2", 0, 100) },
    { title: "a year without a figure between", ...goal("06-2", 10, null, 100) },
    { title: "a count that changes by less than five, there and back", ...goal("06-2", 1, 5, 1) },
    { title: "hours that change by a thousandth less than five", ...goal("33-1", 2, 6.999) },
    { title: "a share that changes by less than 10 points", ...goal("03-1a", null, 0.05, 0.149, 0.05) },
    { title: "a slip", ...goal("06-2", 10, "100件") },
    { title: "those over an upper limit", ...goal("34-2a", null, 1, 9) },
    { title: "a figure that its state says there is none of", targetYear: 2022, rows: { Goals: { "R3-04-1": { 実績: 3 }, "R4-04-1": { 実績: 30, 状態: "集計中" } } } },
    { title: "figures of a kind that is not judged by them", ...goal("05-1", null, 1, 9) },
    {
      title: "figures in different units",
      targetYear: 2022,
      rows: { Goals: { "R3-04-1": { 実績: 3 }, "R4-04-1": { 実績: 180 } } },
      added: { Revisions: [{ 変更ID: "V001", 対象: "目標実績", 適用年度: "令和4年度", 対象ID: "04-1", 項目: "単位", 変更後: "分" }] },
    },
  ],
  invalid: [
    { title: "a thousandth over half more", ...goal("33-1", 100, 150.001), found: [{ at: "Goals R3-33-1 実績", says: "150.001時間は前年度の100時間から5割を超えて", sourceId: "33-G1" }] },
    { title: "a tenth of a percent under half less", ...goal("03-1a", null, 0.2, 0.099), found: [{ at: "Goals R4-03-1a 実績", says: "9.9%は前年度の20.0%", sourceId: "3-G1" }] },
    { title: "a count that changes by five, there and back", ...goal("06-2", 1, 6, 1), found: [{ at: "Goals R3-06-2 実績", says: "6件は前年度の1件" }, { at: "Goals R4-06-2 実績" }] },
    { title: "hours that change by five", ...goal("33-1", 2, 7), found: [{ at: "Goals R3-33-1 実績" }] },
    { title: "a share that changes by 10 points", ...goal("03-1a", null, 0.05, 0.15), found: [{ at: "Goals R4-03-1a 実績", says: "15.0%は前年度の5.0%" }] },
    { title: "down to zero", ...goal("06-2", 10, 0), found: [{ at: "Goals R3-06-2 実績", says: "0件" }] },
    { title: "a digit too many, and back", ...goal("06-2", 10, 100, 11), found: [{ at: "Goals R3-06-2 実績" }, { at: "Goals R4-06-2 実績" }] },
  ],
});
