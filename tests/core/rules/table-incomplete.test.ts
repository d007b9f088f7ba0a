import { describe, expect, test } from "@jest/globals";
import { tableIncomplete } from "../../../src/core/rules/table-incomplete";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

testRule(tableIncomplete, {
  valid: [{ title: "tables with all their columns" }, { title: "a column of the plan's own, which an update puts back", matching: { Progress: { lostColumns: ["役割", "記入チェック"] } } }],
  invalid: [
    { title: "entry columns that are gone, one by one", matching: { Progress: { lostColumns: ["進捗状況", "役割", "提出日"] } }, found: [{ at: "Progress  進捗状況", says: "進捗入力の「進捗状況」の列が見つかりません。", sourceId: "P-03" }, { at: "Progress  提出日" }] },
    { title: "a year's column of the schedule", matching: { Schedule: { lostColumns: ["令和4年度状況"] } }, found: [{ at: "Schedule  令和4年度状況" }] },
  ],
});

describe("table-incomplete", () => {
  test("stands on no row", () => {
    expect(findingsOf({ matching: { Progress: { lostColumns: ["進捗状況"] } } }, [tableIncomplete]).map(({ at }) => at.index)).toEqual([-1]);
  });
});
