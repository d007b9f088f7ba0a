import { describe, expect, test } from "@jest/globals";
import { dateSystemOf } from "../../src/excel/read/date-system";
import { appendSheet, Book } from "../../src/workbench/host/model/book";
import { openExcel } from "../support/excel/open-excel";

describe("the date system of the open workbook", () => {
  test.each(["1900", "1904"] as const)("is read as it is: %s", async (dateSystem) => {
    const book = new Book();
    book.dateSystem = dateSystem;
    appendSheet(book, "表");
    const { port } = openExcel({ book });
    expect((await port.read()).dateSystem).toBe(dateSystem);
  });

  test.each([null, "", "#NAME?", "2000/1/1", 0, 36_525])("is not guessed from %p: the workbook is refused with a sentence", (answer) => {
    expect(() => dateSystemOf(answer)).toThrow(/日付/);
  });
});
