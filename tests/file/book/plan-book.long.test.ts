import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { bookBytes } from "../../../src/file/book/write-book";
import { bookOf } from "../../support/books/book-of";
import { fileOf, filledWorkbook } from "../../support/filled-workbook";
import { officeVersions, ooxmlErrors } from "../../support/office/ooxml-validator";
import { readFileSnapshot } from "../../support/office/read-file";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { randomRows } from "../../support/random-rows";
import { elements, workbookParts } from "../../support/workbook-parts";

const blank = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" });

const files: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["the shipped plan, full of entries", async () => fileOf((await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: "2022-05-01", rows: randomRows(blank, 17) })).state)],
  ["a plan of another city", () => fileOf(planWorkbook({ plan: hoshimori2026, targetYear: 2026, createdOn: "2026-05-01" }))],
];

describe.each(files)("the workbook of %s, read as a book and written again", (_, file) => {
  const given = file();
  const book = given.then(bookOf);
  const written = book.then(bookBytes);

  test("reads as the same snapshot", async () => {
    expect(await readFileSnapshot(await written)).toEqual(await readFileSnapshot(await given));
  });

  test("reads as the same book, as the file we were given does each time", async () => {
    expect(await bookOf(await given)).toEqual(await book);
    expect(await bookOf(await written)).toEqual(await book);
  });

  test("gives Microsoft's validator nothing to repair, from Office 2016 to Microsoft 365", async () => {
    expect(await ooxmlErrors(await written, officeVersions)).toEqual([]);
  }, 120_000);

  test("has the same tables, part for part, with the formulas of their columns and their filters", async () => {
    const tables = (bytes: Uint8Array): unknown => workbookParts(bytes).sheets.map((sheet) => sheet.tables.map(({ name, xml }) => ({ name, ...withoutRoot(xml) })));
    expect(tables(await written)).toEqual(tables(await given));
  });

  test("has the same charts, and the same number of rules on each sheet", async () => {
    const counted = (bytes: Uint8Array): unknown => workbookParts(bytes).sheets.map(({ title, charts, xml }) => ({
      title,
      charts,
      rules: ["cfRule", "dataValidation", "hyperlink", "mergeCell"].map((name) => elements(xml, name).length),
    }));
    expect(counted(await written)).toEqual(counted(await given));
  });

  test("keeps protection, page set-up and heights that may grow, element for element", async () => {
    const kept = ["sheetProtection", "printOptions", "pageMargins", "pageSetup", "oddHeader", "oddFooter", "tabColor", "pane"];
    const said = (bytes: Uint8Array): unknown => workbookParts(bytes).sheets.map(({ xml }) => [...kept, "row"].map((name) => elements(xml, name).map(({ attributes, inside }) => [Object.fromEntries(attributes), name === "row" ? "" : inside])));
    expect(said(await written)).toEqual(said(await given));
  });
});

/** What a table's part says, whatever order its root's attributes have. */
function withoutRoot(xml: string): { readonly columns: string; readonly filter: string; readonly style: string } {
  const part = (name: string): string => elements(xml, name).map(({ inside, attributes }) => JSON.stringify([...attributes]) + inside).join("");
  return { columns: part("tableColumns"), filter: part("autoFilter"), style: part("tableStyleInfo") };
}
