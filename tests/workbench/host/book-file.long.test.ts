import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { bookBytes } from "../../../src/file/book/write-book";
import { openedBook, savedBook } from "../../../src/workbench/host/book-file";
import { bookOf } from "../../support/books/book-of";
import { randomBook } from "../../support/books/random-book";
import { fileOf } from "../../support/filled-workbook";
import { readFileSnapshot } from "../../support/office/read-file";
import { batch, openedHost, write } from "./opened-host";

describe("a book that is opened and saved again", () => {
  test("is the same, whatever it holds", () => {
    fc.assert(fc.property(randomBook, (book) => {
      expect(savedBook(openedBook(book))).toEqual(book);
    }), { numRuns: 60 });
  });

  test("is the same as a plan's workbook, down to its file", async () => {
    const bytes = await fileOf(planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" }));
    const given = await bookOf(bytes);
    const saved = savedBook(openedBook(given));
    expect(saved).toEqual(given);
    expect(await readFileSnapshot(await bookBytes(saved))).toEqual(await readFileSnapshot(bytes));
  });

  test("holds what the add-in wrote in between, and looks the file's way where nothing was touched", async () => {
    const bytes = await fileOf(planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" }));
    const given = await bookOf(bytes);
    const host = openedHost({ book: openedBook(given) });
    const sheets = await batch((context) => context.workbook.worksheets.load("items/name,items/tables/items/name"));
    const [first] = sheets.items;
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(given.sheets.map((sheet) => sheet.name));
    await batch((context) => {
      const sheet = context.workbook.worksheets.getItem(first?.name ?? "");
      sheet.protection.unprotect();
      sheet.getRange("Z50").values = [["here"]];
    });
    const saved = await bookOf(await bookBytes(savedBook(host.book)));
    expect(saved.sheets[0]?.cells.get("49,25")?.value).toBe("here");
    expect({ ...saved.sheets[0], protection: null, cells: new Map([...(saved.sheets[0]?.cells ?? [])].filter(([place]) => place !== "49,25")) }).toEqual({ ...given.sheets[0], protection: null });
    await write(first?.name ?? "", "Z50", [[""]]);
  });
});
