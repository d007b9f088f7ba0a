import { cellPartExceedsWhole } from "../../../src/core/rules/cell-part-exceeds-whole";
import { testRule } from "../../support/rules/test-rule";

const survey = (cells: Readonly<Record<string, string | number>>) => ({ rows: { Surveys: { "R3-認知度": cells } } });
const units = (done: string | number, total: string | number) => ({ rows: { Progress: { "R3-03-D01": { 対象数: total, 実施数: done } } } });
const goal = (id: string, actual: number, total: number) => ({ rows: { Goals: { [id]: { 実績: actual, 対象数: total } } } });

testRule(cellPartExceedsWhole, {
  valid: [
    { title: "as many done as there are", ...units(12, 12) },
    { title: "a part without its whole", ...survey({ 回答者数: 12 }) },
    { title: "answers equal all the way", ...survey({ 対象者数: 50, 回答者数: 50, 肯定回答者数: 50 }) },
    { title: "a whole that cannot be read, which another rule tells", ...units(13, "12人") },
    { title: "a negative whole, which another rule tells", ...units(13, -1) },
    { title: "a goal that all have met", ...goal("R3-13-2", 20, 20) },
    { title: "more times than there are workplaces", ...goal("R3-04-1", 30, 20) },
    { title: "a share, which is no part of a number", ...survey({ 実績値: 0.9, 対象者数: 0 }) },
    { title: "a share of a goal beside how many there are", ...goal("R3-03-1a", 0.3, 0) },
  ],
  invalid: [
    { title: "one more done than there are", ...units(13, 12), found: [{ at: "Progress R3-03-D01 実施数", says: "の「実施数」（13）が「対象数」（12）を超えています。", sourceId: "P-03" }] },
    { title: "more answers than people asked", ...survey({ 対象者数: 50, 回答者数: 51 }), found: [{ at: "Surveys R3-認知度 回答者数", says: "（51）が「対象者数」（50）", sourceId: "K-01" }] },
    { title: "more in favour than answered", ...survey({ 対象者数: 100, 回答者数: 50, 肯定回答者数: 51 }), found: [{ at: "Surveys R3-認知度 肯定回答者数" }] },
    { title: "more departments done than there are", ...goal("R3-13-2", 21, 20), found: [{ at: "Goals R3-13-2 実績", says: "（21）が「対象数」（20）", sourceId: "13-G2" }] },
    { title: "more people over a limit than there are people", ...goal("R3-34-2a", 3, 2), found: [{ at: "Goals R3-34-2a 実績" }] },
  ],
});
