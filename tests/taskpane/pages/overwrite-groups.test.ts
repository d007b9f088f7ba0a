import { describe, expect, test } from "@jest/globals";
import type { Overwrite } from "../../../src/app/prepare-update";
import { overwriteGroups } from "../../../src/taskpane/pages/overwrite-groups";

function overwrite(sheet: string, column: string, index: number): Overwrite {
  const headers = ["取組名", "目的"];
  return { revision: null, change: { kind: "setCell", table: sheet, contract: sheet, sheet, keyColumn: "整理番号", headers, rowKey: String(index), row: { index, key: index }, column, before: "書き換え", beforeFormula: null, after: "計画", impact: "overwritesEdit" } };
}

describe("plan cells that were typed over", () => {
  test("are decided on by column, in the order of the tabs, of the columns, and of the rows", () => {
    const cells = [overwrite("進捗入力", "取組名", 9), overwrite("取組一覧", "目的", 2), overwrite("進捗入力", "取組名", 1), overwrite("取組一覧", "取組名", 2)];
    const groups = overwriteGroups(cells, ["取組一覧", "進捗入力"]);
    expect(groups.map(({ sheet, column, overwrites }) => [sheet, column, overwrites.map(({ change }) => change.row.index)])).toEqual([
      ["取組一覧", "取組名", [2]],
      ["取組一覧", "目的", [2]],
      ["進捗入力", "取組名", [1, 9]],
    ]);
  });
});
