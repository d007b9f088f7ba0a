import { describe, expect, test } from "@jest/globals";
import { rules } from "../../../src/core/rules";
import { crossListedEntry } from "../../../src/core/rules/cross-listed-entry";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

testRule(crossListedEntry, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "an entry where the goal is counted", rows: { Goals: { "R3-06-2": { 実績: 12 } } } },
    { title: "blanks", rows: { Goals: { "R3-30-1": { 実績: "　", "根拠・備考": " " } } } },
  ],
  invalid: [
    {
      title: "a figure on a repeated row",
      rows: { Goals: { "R3-30-1": { 実績: 12 } } },
      found: [{ at: "Goals R3-30-1 実績", says: "（目標30-1）の令和3年度の「実績」に記入がありますが、再掲の行は数えません（記入のある欄：実績）。目標06-2の令和3年度の行に記入し", sourceId: "30-G1" }],
    },
    { title: "zero, even in a year that is not asked for yet", rows: { Goals: { "R5-34-3": { 実績: 0 } } }, found: [{ at: "Goals R5-34-3 実績", says: "目標33-2の令和5年度の行", sourceId: "34-G3" }] },
    { title: "a slip", rows: { Goals: { "R3-30-1": { 実績: "12件" } } }, found: [{ at: "Goals R3-30-1 実績" }] },
    { title: "a formula nobody knows the result of", rows: { Goals: { "R3-30-1": { 実績: "=A1" } } }, found: [{ at: "Goals R3-30-1 実績" }] },
    { title: "several cells of a row as one", rows: { Goals: { "R3-30-4": { 実施状況: "実施", "根拠・備考": "No.5参照" } } }, found: [{ at: "Goals R3-30-4 実施状況", says: "（記入のある欄：実施状況、根拠・備考）" }] },
  ],
});

describe("cross-listed-entry", () => {
  test("is told to the department of the row it stands on", () => {
    const [finding] = findingsOf({ rows: { Goals: { "R3-30-1": { 実績: 12 } } } }, [crossListedEntry]);
    expect(finding).toMatchObject({ severity: "error", initiative: 30, department: "総務局職員研修所" });
    expect(finding?.quote).toContain("職場研修講師謝礼援助対象研修数");
  });

  test.each([
    ["text", "12件", "13件"],
    ["formula", "=A1", "=A2"],
  ])("is another finding as soon as the %s that stands there is another", (_, typed, retyped) => {
    const [first, same, other] = [typed, typed, retyped].map((value) => findingsOf({ rows: { Goals: { "R3-30-1": { 実績: value } } } }, [crossListedEntry])[0]?.id);
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });

  test("is all that is told of a slip, a share above the whole or a day out of place on such a row", () => {
    const typed = { rows: { Goals: { "R3-30-1": { 実績: "12件", 実施状況: "ほぼ", 完了年月日: 1 }, "R3-34-3": { 実績: -1, 対象数: "=A1" } } } };
    const told = findingsOf(typed, rules).filter(({ at }) => at.rowKey === "R3-30-1" || at.rowKey === "R3-34-3");
    expect(told.map(({ rule }) => rule)).toEqual([crossListedEntry.meta.id, crossListedEntry.meta.id]);
  });
});
