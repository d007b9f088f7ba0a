import { describe, expect, test } from "@jest/globals";
import { addedProgressEntry, emptyProgress, progressEntry } from "../../../src/core/entries/progress-entry";
import { typedRow } from "../../support/entries/typed-row";

const typed = { 進捗状況: "遅れ ", 取組実績: "1回実施", "課題・次年度の対応": "講師を確保する", 対象数: 12, 実施数: 0 };
const entry = { status: "遅れ", result: "1回実施", remedy: "講師を確保する", unitsTotal: 12, unitsDone: 0, confirmation: null };

test("a row of 進捗入力 is read as it was filled in, and one with nothing in it is empty", () => {
  expect(progressEntry(typedRow(typed))).toEqual(entry);
  expect(progressEntry(typedRow({ 進捗状況: " ", 取組実績: "", 対象数: "十二" }))).toEqual(emptyProgress);
});

describe("a row that people added to 進捗入力", () => {
  const named = { 年度: "令和４年度", 整理番号: 5, 担当部署: "消防局総務課" };

  test("is the entry of the department it names", () => {
    expect(addedProgressEntry(typedRow({ ...typed, ...named }))).toEqual({ ...entry, year: 2022, initiative: 5, department: "消防局総務課" });
    expect(addedProgressEntry(typedRow(named))).toEqual({ ...emptyProgress, year: 2022, initiative: 5, department: "消防局総務課" });
  });

  test.each([["年度", ""], ["年度", "R4"], ["整理番号", "五"], ["担当部署", " "]])("says nothing while its %s is 「%s」", (header, value) => {
    expect(addedProgressEntry(typedRow({ ...typed, ...named, [header]: value }))).toBeNull();
  });
});
