import { describe, expect, test } from "@jest/globals";
import { bookBytes } from "../../src/file/book/write-book";
import { bookOf } from "../support/books/book-of";
import { savedAgain } from "../support/office/libreoffice";
import { ooxmlErrors } from "../support/office/ooxml-validator";
import { openpyxlLooks, openpyxlReading, ordinaryBook } from "../support/office/openpyxl";

const byOpenpyxl = ordinaryBook();
const files = [
  ["openpyxl", byOpenpyxl],
  ["LibreOffice", byOpenpyxl.then(savedAgain)],
] as const;

describe.each(files)("a workbook of people's own, saved by %s, read as a book and written again", (program, file) => {
  const book = file.then(bookOf);
  const written = book.then(bookBytes);

  test("is the same book each time it is read", async () => {
    expect(await bookOf(await file)).toEqual(await book);
    expect(await bookOf(await written)).toEqual(await book);
  });

  test("holds the same values, formulas, tables and names for openpyxl", async () => {
    expect(await openpyxlReading(await written)).toEqual(await openpyxlReading(await file));
  });

  test("has the same looks, rules, filters, pages and protection for openpyxl", async () => {
    expect(await openpyxlLooks(await written)).toEqual(await openpyxlLooks(await file));
  });

  test("is the same workbook for LibreOffice", async () => {
    expect(await openpyxlLooks(await savedAgain(await written))).toEqual(await openpyxlLooks(await savedAgain(await file)));
  });

  test("gives Microsoft's validator nothing to repair", async () => {
    expect(await ooxmlErrors(await written)).toEqual([]);
  });

  test("keeps what people put into it", async () => {
    const { sheets, names } = await book;
    const [staff, settings, deepest, table] = sheets;
    // LibreOffice knows one way to hide a sheet.
    const deepestHidden = program === "LibreOffice" ? "hidden" : "veryHidden";
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", deepestHidden, "visible"]);
    expect(staff?.merges).toEqual([{ first: { row: 0, column: 6 }, last: { row: 1, column: 8 } }]);
    const kinds = staff?.conditionalFormats.map((format) => (format.kind === "custom" ? "custom" : format.carried.markup.attributes["type"])) ?? [];
    expect(kinds).toEqual(expect.arrayContaining(["colorScale", "cellIs", "duplicateValues", "dataBar", "iconSet", "top10", "aboveAverage", "custom"]));
    expect(staff?.validations.map(({ type }) => type)).toEqual(expect.arrayContaining(["list", "decimal", "custom"]));
    expect(staff?.filter?.columns.find(({ column }) => column === 0)?.shown).toEqual(["職員1", "職員2"]);
    expect(settings?.protection?.allows.has("sort")).toBe(true);
    expect(settings?.protection?.allows.has("insertRows")).toBe(false);
    expect(deepest?.cells.get("0,0")?.value).toBe(1);
    expect(table?.tables.map(({ name }) => name)).toContain("部署表");
    expect(table?.charts).toHaveLength(1);
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["選択肢", "率", "範囲"]));
  });
});
