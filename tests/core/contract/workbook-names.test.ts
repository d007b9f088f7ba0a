import { describe, expect, test } from "@jest/globals";
import { coverLabels } from "../../../src/core/contract/cover-labels";
import * as tables from "../../../src/core/contract/tables";
import { workbookNames } from "../../../src/core/contract/workbook-names";

describe("the contract's workbook names", () => {
  const names = Object.values(workbookNames);

  test("begin with the four fields of the cover", () => {
    expect(names.slice(0, 4)).toEqual(["TargetYear", "AsOfDate", "ReportDue", "Contact"]);
    expect(Object.values(coverLabels)).toEqual(["対象年度", "基準日", "回答期限", "問合せ先"]);
  });

  test("are names to Excel, and clash neither with each other nor with a table", () => {
    const all = [...names, ...Object.values(tables).map(({ name }) => name)].map((name) => name.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
    // Letters and then digits would be a cell: ABC1.
    expect(names.filter((name) => !/^[A-Za-z]{4,}$/u.test(name))).toEqual([]);
  });
});
