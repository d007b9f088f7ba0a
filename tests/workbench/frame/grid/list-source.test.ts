import { beforeEach, describe, expect, test } from "@jest/globals";
import { listSource } from "../../../../src/workbench/frame/page/grid/snapshot/list-source";
import { appendSheet, Book } from "../../../../src/workbench/host/model/book";
import { blankCell } from "../../../../src/workbench/host/model/cell";
import type { Sheet } from "../../../../src/workbench/host/model/sheet";

let book: Book;
let settings: Sheet;
let entries: Sheet;
beforeEach(() => {
  book = new Book();
  entries = appendSheet(book, "進捗入力");
  settings = appendSheet(book, "設定");
  for (const [row, value] of ["計画どおり", "遅れ", null, "完了"].entries()) settings.cells.set(row, 2, { ...blankCell(), value });
  book.names = [{ name: "ProgressStatuses", scope: null, formula: "'設定'!$C$1:$C$4", isVisible: true, comment: "" }];
});

describe("what a cell's list offers in the grid", () => {
  test.each(["ProgressStatuses", "progressstatuses", "設定!$C$1:$C$4"])("is the words that stand where %s refers to, without empty cells", (first) => {
    expect(listSource(book, entries, first)).toBe("計画どおり,遅れ,完了");
  });

  test("is the words of the cell's own sheet where no other is named", () => {
    expect([listSource(book, settings, "$C$1:$C$2"), listSource(book, entries, "$C$1:$C$2")]).toEqual(["計画どおり,遅れ", "=$C$1:$C$2"]);
  });

  test("is what is written out", () => {
    expect(listSource(book, entries, '"可,否 ""保留"""')).toBe('可,否 "保留"');
  });

  test.each(['INDIRECT("A1")', "Unknown", "設定!$C:$C", "#REF!"])("stays a formula where it is worked out otherwise: %s", (first) => {
    expect(listSource(book, entries, first)).toBe(`=${first}`);
  });

  test("stays a formula where a word has a comma, which would make two of it", () => {
    settings.cells.set(0, 2, { ...blankCell(), value: "計画どおり,完了" });
    expect(listSource(book, entries, "ProgressStatuses")).toBe("=ProgressStatuses");
  });
});
