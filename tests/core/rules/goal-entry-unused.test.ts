import { describe, expect, test } from "@jest/globals";
import { goalEntryUnused } from "../../../src/core/rules/goal-entry-unused";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

const row = (key: string, cells: Readonly<Record<string, string | number>>) => ({ rows: { Goals: { [key]: cells } } });

testRule(goalEntryUnused, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "a figure with its state and note", ...row("R3-03-1a", { 実績: 0.2, 状態: "確定", "根拠・備考": "人事統計" }) },
    { title: "実施状況 and day of a deadline", ...row("R3-05-2", { 実施状況: "実施", 完了年月日: serialOfDate("2022-03-01") }) },
    { title: "figure, units and day of a goal that is to cover all", ...row("R3-13-2", { 実績: 20, 対象数: 20, 完了年月日: serialOfDate("2022-03-01") }) },
    { title: "anything for a goal that no entry can judge", ...row("R3-09-1", { 実績: 3, 実施状況: "実施" }) },
    { title: "a slip, which is told of the cell", ...row("R3-05-1", { 実績: "3回" }) },
    { title: "a repeated row", ...row("R3-30-4", { 実績: 3 }) },
  ],
  invalid: [
    { title: "a figure on a goal of every year", ...row("R3-05-1", { 実績: 3 }), found: [{ at: "Goals R3-05-1 実績", says: "判定には使われません。「実施状況」に記入し", sourceId: "5-G1" }] },
    { title: "zero on a deadline", ...row("R3-05-2", { 実績: 0 }), found: [{ at: "Goals R3-05-2 実績", says: "「完了年月日」に記入し" }] },
    { title: "a day on a figure", ...row("R3-03-1a", { 実績: 0.25, 完了年月日: serialOfDate("2022-03-01") }), found: [{ at: "Goals R3-03-1a 完了年月日", says: "「実績」に記入し", sourceId: "3-G1" }] },
    { title: "two cells at once", ...row("R3-04-1", { 実施状況: "実施", 対象数: 3 }), found: [{ at: "Goals R3-04-1 実施状況" }, { at: "Goals R3-04-1 対象数" }] },
    { title: "実施状況 on a baseline row", ...row("R2-06-2", { 実施状況: "実施" }), found: [{ at: "Goals R2-06-2 実施状況" }] },
  ],
});

describe("goal-entry-unused", () => {
  test("is another finding as soon as the entry is another", () => {
    const [first, same, other] = [3, 3, 4].map((actual) => findingsOf(row("R3-05-1", { 実績: actual }), [goalEntryUnused])[0]?.id);
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });
});
