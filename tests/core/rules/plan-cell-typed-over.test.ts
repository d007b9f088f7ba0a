import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planCellTypedOver } from "../../../src/core/rules/plan-cell-typed-over";
import type { CellValue } from "../../../src/core/workbook/cell";
import { testRule } from "../../support/rules/test-rule";

const typed = (table: string, key: string, header: string, value: CellValue) => ({ rows: { [table]: { [key]: { [header]: value } } } });
/** The plan without the sentence that sets the targets, and with a focus that is called as a column of another table is. */
const otherPlan = {
  ...sendai2021,
  clauses: sendai2021.clauses.filter(({ role }) => role !== "targets"),
  focuses: sendai2021.focuses.map((focus, index) => (index === 0 ? { ...focus, label: "基準" } : focus)),
};

testRule(planCellTypedOver, {
  valid: [
    { title: "a workbook as it was made" },
    { title: "what the plan says, typed again", ...typed("Initiatives", "3", "取組名", "女性職員の活躍推進") },
    { title: "a plan cell that is merely blank", ...typed("Initiatives", "3", "取組名", null) },
    { title: "an entry", ...typed("Initiatives", "3", "備考", "来年度見直す") },
  ],
  invalid: [
    { title: "another text", ...typed("Initiatives", "3", "取組名", "職員の活躍推進"), found: [{ at: "Initiatives 3 取組名", says: "の「取組名」が計画の「女性職員の活躍推進」から「職員の活躍推進」に変わっています。", sourceId: "P-04" }] },
    { title: "a focus the plan does not set", ...typed("Initiatives", "3", "若手", "●"), found: [{ at: "Initiatives 3 若手", says: "計画では空欄です。", sourceId: "P-05" }] },
    { title: "a baseline", ...typed("Indicators", "認知度", "基準値", 0.6), found: [{ at: "Indicators 認知度 基準値", says: "計画の「57.5%」から「60%」に", sourceId: "P-07" }] },
    { title: "a target", ...typed("Indicators", "認知度", "目標値", 0.9), found: [{ at: "Indicators 認知度 目標値", says: "計画の「100%」から「90%」に", sourceId: "K-07" }] },
    { title: "a target as text", ...typed("Indicators", "認知度", "目標値", "九割"), found: [{ at: "Indicators 認知度 目標値", says: "から「九割」に" }] },
    { title: "a formula of ours", ...typed("Goals", "R3-04-1", "判定", "達成"), found: [{ at: "Goals R3-04-1 判定", says: "の「判定」の数式が消えています（いまは「達成」）。", sourceId: "P-04" }] },
    { title: "the goal's sentence of a year", ...typed("Goals", "R4-04-1", "基準", 2), found: [{ at: "Goals R4-04-1 基準", says: "令和4年度の「基準」が計画の「3」から「2」に" }] },
    { title: "blanks for a target", ...typed("Indicators", "認知度", "目標値", " "), found: [{ at: "Indicators 認知度 目標値", says: "計画の「100%」から「」に" }] },
    { title: "another column of an indicator", ...typed("Indicators", "認知度", "指標", "知名度"), found: [{ at: "Indicators 認知度 指標", sourceId: "P-04" }] },
    { title: "a target of a plan without a sentence on targets", plan: otherPlan, ...typed("Indicators", "認知度", "目標値", 0.9), found: [{ at: "Indicators 認知度 目標値", sourceId: "K-01" }] },
    { title: "a cell of another table under the name of a focus", plan: otherPlan, ...typed("Goals", "R4-04-1", "基準", 2), found: [{ at: "Goals R4-04-1 基準", sourceId: "P-04" }] },
  ],
});
