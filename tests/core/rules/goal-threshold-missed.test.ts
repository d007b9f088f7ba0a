import { goalThresholdMissed } from "../../../src/core/rules/goal-threshold-missed";
import { testRule } from "../../support/rules/test-rule";

const share = (key: string, actual: number | string | null, more: Readonly<Record<string, string>> = {}) => ({ rows: { Goals: { [key]: { 実績: actual, ...more } } } });

testRule(goalThresholdMissed, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "25.0%, exactly the threshold", ...share("R3-03-1a", 0.25) },
    { title: "24.95%, which is 25.0% to the precision the plan publishes", ...share("R3-03-1a", 0.2495) },
    { title: "a year that is not asked for yet", ...share("R4-03-1a", 0.1) },
    { title: "a figure below before its deadline, which lies after the plan", ...share("R3-23-2", 0.1) },
    { title: "a figure that is still being counted", ...share("R3-03-1a", 0.1, { 状態: "集計中" }) },
    { title: "a slip, which is told of the cell", ...share("R3-03-1a", "24.9%") },
    { title: "a share above 100%, a slip too", ...share("R3-03-1a", 24.9) },
    { title: "a row with a slip in another cell", ...share("R3-03-1a", 0.1, { 状態: "ほか" }) },
    { title: "a repeated row, which is not counted", targetYear: 2023, ...share("R5-34-3", 0.1) },
  ],
  invalid: [
    {
      title: "24.9%",
      ...share("R3-03-1a", 0.249),
      found: [{ at: "Goals R3-03-1a 実績", says: "取組3「女性職員の活躍推進」（目標03-1a）の令和3年度の「実績」：実績24.9%は基準25.0%に届いていません。", sourceId: "3-G1" }],
    },
    { title: "24.94%, which is 24.9%", ...share("R3-03-1b", 0.3494), found: [{ at: "Goals R3-03-1b 実績", says: "34.9%は基準35.0%", sourceId: "3-G1" }] },
    { title: "nobody at all: 0 is a figure", ...share("R3-03-1a", 0), found: [{ at: "Goals R3-03-1a 実績", says: "実績0.0%" }] },
    {
      title: "every year on its own",
      targetYear: 2022,
      rows: { Goals: { "R3-03-1a": { 実績: 0.2 }, "R4-03-1a": { 実績: 0.21 } } },
      found: [{ at: "Goals R3-03-1a 実績" }, { at: "Goals R4-03-1a 実績" }],
    },
    {
      title: "a threshold that a revision sets",
      ...share("R3-03-1a", 0.25),
      added: { Revisions: [{ 変更ID: "V001", 対象: "目標実績", 適用年度: "令和3年度", 対象ID: "03-1a", 項目: "基準", 変更後: 0.3 }] },
      found: [{ at: "Goals R3-03-1a 実績", says: "基準30.0%" }],
    },
  ],
});
