import { describe, expect, test } from "@jest/globals";
import { sheetTitles } from "../../../src/core/contract/sheet-titles";
import { coverCommand } from "../../../src/core/update/cover-command";
import { type Cell, emptyCell } from "../../../src/core/workbook/cell";
import { contractNaming } from "../../../src/core/workbook/naming";
import { emptySnapshot } from "../../../src/core/workbook/snapshot";

const line = "作成 2021-04-01　最終更新 2021-06-30　様式 1　計画 sendai-2021";

/** What would be written on a cover with these texts, one below the other. */
function written(...texts: readonly string[]): unknown[] {
  const cells = texts.map((value): Cell[] => [emptyCell, { ...emptyCell, value }]);
  const place = { naming: contractNaming, tables: new Map(), names: new Map(), sheets: new Map([[sheetTitles.cover, "表紙"]]) };
  return coverCommand({ ...emptySnapshot, sheets: [{ name: "表紙", cells }] }, place, "2022-05-01").map(({ at, after }) => [at.row, after]);
}

describe("the day of an update", () => {
  test("is written into the cover's line about the file, wherever it stands by now", () => {
    expect(written("表題", line)).toEqual([[1, line.replace("2021-06-30", "2022-05-01")]]);
  });

  test.each(["担当者名簿（最終更新 2020-01-05 佐藤）", "最終更新 2020-01-05", `${line}（控え）`, `控え：${line}`])("is not written into a note of somebody's own: %s", (note) => {
    expect(written(note)).toEqual([]);
    expect(written(note, line)).toEqual([[1, line.replace("2021-06-30", "2022-05-01")]]);
  });

  test("is written nowhere when nobody can tell which of two lines is ours", () => {
    expect(written(line, line)).toEqual([]);
  });
});
