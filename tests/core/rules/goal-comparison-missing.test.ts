import { goalComparisonMissing } from "../../../src/core/rules/goal-comparison-missing";
import { testRule } from "../../support/rules/test-rule";

const goals = (rows: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>) => ({ rows: { Goals: rows } });

testRule(goalComparisonMissing, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "a baseline of zero", ...goals({ "R2-23-1": { 実績: 0 }, "R3-23-1": { 実績: 1 } }) },
    { title: "a year that is not asked for yet", ...goals({ "R4-23-1": { 実績: 1 } }) },
    { title: "a figure that cannot be known", ...goals({ "R3-23-1": { 状態: "把握不可" } }) },
    { title: "a baseline that cannot be known", ...goals({ "R2-23-1": { 状態: "把握不可" }, "R3-23-1": { 実績: 1 } }) },
    { title: "a baseline that is a slip", ...goals({ "R2-23-1": { 実績: "5人" }, "R3-23-1": { 実績: 1 } }) },
    { title: "a year before that is asked for anyhow", targetYear: 2022, ...goals({ "R2-06-2": { 実績: 5 }, "R4-06-2": { 実績: 6 } }) },
    { title: "a number of units on the row", ...goals({ "R3-13-2": { 実績: 5, 対象数: 20 } }) },
    { title: "a number of units for the department", rows: { Goals: { "R3-13-2": { 実績: 5 } }, Departments: { D03: { 対象数: 20 } } } },
    { title: "a baseline beside a state of no list, which another rule tells", ...goals({ "R2-23-1": { 実績: 5, 状態: "未定" }, "R3-23-1": { 実績: 6 } }) },
    { title: "more covered than the row says there are, which another rule tells", ...goals({ "R3-13-2": { 実績: 30, 対象数: 20 } }) },
    { title: "fewer units than none for the department, which another rule tells", rows: { Goals: { "R3-13-2": { 実績: 5 } }, Departments: { D03: { 対象数: -20 } } } },
    { title: "a year before whose row is gone, which another rule tells", ...goals({ "R3-06-2": { 実績: 1 } }), matching: { Goals: { missing: ["R2-06-2"] } } },
    {
      title: "a threshold that a revision struck out, which no entry can mend",
      ...goals({ "R3-04-1": { 実績: 1 } }),
      added: { Revisions: [{ 変更ID: "V001", 対象: "目標実績", 適用年度: "令和3年度", 対象ID: "04-1", 項目: "基準", 変更後: "（削除）" }] },
    },
  ],
  invalid: [
    {
      title: "no baseline to compare three years with: once, on its own row",
      targetYear: 2023,
      ...goals({ "R3-23-1": { 実績: 1 }, "R4-23-1": { 実績: 2 }, "R5-23-1": { 実績: 3 } }),
      found: [{ at: "Goals R2-23-1 実績", says: "（目標23-1）の令和2年度の「実績」が空です。比べる元の値が計画にない", sourceId: "23-G1" }],
    },
    { title: "no figure of the year before the plan", ...goals({ "R3-06-2": { 実績: 1 } }), found: [{ at: "Goals R2-06-2 実績", sourceId: "6-G2" }] },
    {
      title: "a year before in which the goal was of another kind",
      targetYear: 2022,
      ...goals({ "R3-05-1": { 実施状況: "実施" }, "R4-05-1": { 実績: 3 } }),
      added: { Revisions: [{ 変更ID: "V001", 対象: "目標実績", 適用年度: "令和4年度", 対象ID: "05-1", 項目: "種別", 変更後: "前年度より増" }] },
      found: [{ at: "Goals R3-05-1 実績", says: "次の年度が比べる元の値" }],
    },
    { title: "nobody knows how many there are", ...goals({ "R3-13-2": { 実績: 5 } }), found: [{ at: "Goals R3-13-2 対象数", says: "「対象数」が空です", sourceId: "13-G2" }] },
    { title: "0 to cover", ...goals({ "R3-13-2": { 実績: 0, 対象数: 0 } }), found: [{ at: "Goals R3-13-2 対象数", says: "0なので判定できません" }] },
    {
      title: "more covered than the department is said to have",
      rows: { Goals: { "R3-13-2": { 実績: 30 } }, Departments: { D03: { 対象数: 20 } } },
      found: [{ at: "Goals R3-13-2 実績", says: "設定の対象数（20局区）を超えているので判定できません", sourceId: "13-G2" }],
    },
  ],
});
