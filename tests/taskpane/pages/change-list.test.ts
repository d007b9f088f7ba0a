import { describe, expect, test } from "@jest/globals";
import type { Change, SetFormula } from "../../../src/core/workbook/change";
import { changesBySheet, formula } from "../../../src/taskpane/pages/change-list";

const place = { table: "Progress", contract: "Progress", sheet: "進捗入力", keyColumn: "進捗ID", headers: ["進捗ID", "記入チェック"] };
const typedOver: SetFormula = { ...place, kind: "setFormula", rowKey: "R3-01-D01", row: { index: 0, key: "R3-01-D01" }, column: "記入チェック", before: { formula: null, value: "済" }, after: "1", value: null };
const colours: Change = { ...place, kind: "setFormat", before: [], after: [], wanted: [] };
const named: Change = { kind: "setName", name: "TargetYear", before: null, after: "'表紙'!$C$5" };
const mark: Change = { kind: "setProperty", property: "plan.id", before: null, after: "sendai-2021" };

describe("the list of an update's changes", () => {
  test("tells what stands where a formula of ours comes back, and which table gets its colours", () => {
    const lines = changesBySheet([colours, typedOver], ["進捗入力"]).get("進捗入力");
    expect(lines).toEqual([
      { word: "format", where: "Progress", column: "", cell: null },
      { word: "formula", where: "R3-01-D01", column: "記入チェック", cell: { before: "済", after: formula } },
    ]);
  });

  test("goes by the workbook's tabs, with what is on no sheet at its end and nothing of what nobody sees", () => {
    const other = { ...typedOver, sheet: "目標実績" };
    expect([...changesBySheet([named, other, mark, typedOver], ["進捗入力", "工程表", "目標実績"]).keys()]).toEqual(["進捗入力", "目標実績", ""]);
  });
});
