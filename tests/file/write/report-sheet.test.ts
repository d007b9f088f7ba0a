import { describe, expect, test } from "@jest/globals";
import { headerFormat } from "../../../src/core/sheets/palette";
import { invariant } from "../../../src/core/shared/invariant";
import { contractNaming } from "../../../src/core/workbook/naming";
import type { FileBook } from "../../../src/file/book/file-book";
import { readBook } from "../../../src/file/book/read-book";
import { bookBytes } from "../../../src/file/book/write-book";
import { workbookFile } from "../../../src/file/write/write-workbook";
import { savedBook } from "../../../src/workbench/host/book-file";
import { comparableBook } from "../../support/excel/comparable-book";
import { openExcel } from "../../support/excel/open-excel";
import { officeBounds, ooxmlErrors } from "../../support/office/ooxml-validator";
import { oneTableState } from "../../support/one-table-state";
import { reportCell, reportSheet } from "../../support/reports/report-step";
import { elements, workbookParts } from "../../support/workbook-parts";

const boxed = { border: "888888", fill: "EEEEEE", wrap: true };
const report = reportSheet(
  [
    reportCell(0, 0, "達成状況", { across: 5, format: { bold: true } }),
    ...Array.from({ length: 12 }, (_, row) => reportCell(row + 2, 1, `目標${row}`, { across: 3, format: boxed })),
    reportCell(14, 0, "目次へ", { across: 2, format: { fontColor: "0563C1", underline: true }, link: { sheet: "表", at: { row: 0, column: 0 } } }),
  ],
  {
    isProtected: true,
    columnWidths: new Map([[0, 12]]),
    rowHeights: new Map([[0, 40]]),
    page: { paper: "a4", orientation: "portrait", pagesWide: 1, scale: 85, pageBreaks: [5, 10], repeatedRows: [0, 0], printedColumns: 5, printedLastRow: 14, heading: "達成状況" },
  },
);
const state = oneTableState();
const file = workbookFile({ ...state, sheets: [...state.sheets, report] }, { title: "計画", createdOn: "2026-04-01", header: headerFormat });

async function read(bytes: Uint8Array): Promise<FileBook> {
  const found = await readBook(bytes);
  invariant(found.ok, "what we wrote can be read");
  return found.value;
}

describe("a sheet with a report, written to a file", () => {
  test("has its cells merged, its scale instead of fitting, and a page that begins at each of its rows", async () => {
    const xml = workbookParts(await file).sheets.find(({ title }) => title === "報告")?.xml ?? "";
    expect(elements(xml, "mergeCell").map(({ attributes }) => attributes.get("ref"))).toEqual(["A1:E1", ...Array.from({ length: 12 }, (_, row) => `B${row + 3}:D${row + 3}`), "A15:B15"]);
    const [setup] = elements(xml, "pageSetup");
    expect([setup?.attributes.get("scale"), setup?.attributes.has("fitToWidth"), elements(xml, "pageSetUpPr")]).toEqual(["85", false, []]);
    // A break stands below the row of its number, counted from 1: above the row of that number, counted from 0.
    expect(elements(xml, "brk").map(({ attributes }) => [attributes.get("id"), attributes.get("man")])).toEqual([["5", "1"], ["10", "1"]]);
  });

  test("is a file in which Microsoft's validator finds nothing to repair, read and written again too", async () => {
    expect(await ooxmlErrors(await file, officeBounds)).toEqual([]);
    expect(await ooxmlErrors(await bookBytes(await read(await file)), officeBounds)).toEqual([]);
  }, 60_000);

  test("keeps merged cells, scale and breaks when it is read and written again", async () => {
    const [, once] = (await read(await file)).sheets;
    const [, again] = (await read(await bookBytes(await read(await file)))).sheets;
    expect([once?.merges.length, once?.page.scale, once?.page.fit, once?.page.rowBreaks]).toEqual([14, 85, null, [5, 10]]);
    expect([again?.merges, again?.page]).toEqual([once?.merges, once?.page]);
  });

  test("is the same as one made in Excel and saved", async () => {
    const { host, port } = openExcel();
    await port.apply([...state.sheets, report].map((sheet) => ({ kind: "addSheet", sheet, as: sheet.title, isThere: false })), contractNaming);
    host.book.sheets.splice(0, 1);
    const [made, wanted] = [comparableBook(await read(await bookBytes(savedBook(host.book)))), comparableBook(await read(await file))];
    for (const part of Object.keys(wanted).filter((name) => name.startsWith("報告"))) expect({ [part]: made[part] }).toEqual({ [part]: wanted[part] });
  });

  test.each([
    ["a scale Excel does not print in", { ...report, page: { ...report.page, scale: 5 } }, "the scale of 報告"],
    ["a break before the first row", { ...report, page: { ...report.page, pageBreaks: [0] } }, "the page breaks of 報告"],
    ["a cell that reaches over another", { ...report, cells: [...report.cells, reportCell(2, 2, "下")] }, "no cell reaches over C3"],
    ["a cell that reaches into a table", { ...report, cells: [reportCell(3, 0, "左", { across: 2 })], tables: state.sheets.flatMap(({ tables }) => tables).map((table) => ({ ...table, place: { row: 2, column: 1 } })) }, "no cell reaches into Numbers"],
  ])("with %s is a bug of ours", async (_what, broken, told) => {
    await expect(workbookFile({ ...state, sheets: [broken] }, { title: "計画", createdOn: "2026-04-01", header: headerFormat })).rejects.toThrow(told);
  });
});
