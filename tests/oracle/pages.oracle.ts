import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { progressTable } from "../../src/core/contract/tables";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import type { CellValue } from "../../src/core/workbook/cell";
import type { DesiredSheet, DesiredState, DesiredTable } from "../../src/core/workbook/desired-state";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { toPdf } from "../support/office/libreoffice";
import { renderPages } from "../support/office/pages";
import { type PdfPage, pdfPages, printedText } from "../support/office/pdf-pages";
import { withTemporaryFolder } from "../support/office/temporary-folder";
import type { TypedRow } from "../support/typed-rows";

/** The most pages each sheet may take, with nothing entered. */
const mostPages: Readonly<Record<string, number>> = {
  [sheetTitles.cover]: 1,
  [sheetTitles.initiatives]: 4,
  [sheetTitles.schedule]: 4,
  [sheetTitles.progress]: 6,
  [sheetTitles.goals]: 5,
  [sheetTitles.indicators]: 1,
  [sheetTitles.surveys]: 1,
  [sheetTitles.reviews]: 3,
  [sheetTitles.attainment]: 1,
  [sheetTitles.findings]: 1,
  [sheetTitles.revisions]: 1,
  [sheetTitles.discrepancies]: 3,
  [sheetTitles.updateLog]: 1,
  [sheetTitles.settings]: 1,
};

const state = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" });
const printed = (async () => {
  const pdf = await toPdf(await fileOf(withFixedHeights(state)));
  return { pdf, pages: await pdfPages(pdf) };
})();

/** Rows that do not grow on opening: what is printed then shows whether the stored heights are enough. */
function withFixedHeights(from: DesiredState): DesiredState {
  return { ...from, sheets: from.sheets.map((sheet) => ({ ...sheet, rowsGrow: false })) };
}

/** The pages of a sheet: each bears its heading at the top. */
function pagesOf(pages: readonly PdfPage[], sheet: DesiredSheet): PdfPage[] {
  return pages.filter(({ text }) => text.startsWith(printedText(sheet.page.heading)));
}

/** The texts of a table's rows that its first filter lets through. */
function shownTexts(table: DesiredTable): string[] {
  const filtered = table.columns.findIndex(({ header }) => header === table.filter?.header);
  const shown = table.rows.filter(({ values }) => table.filter?.shown.includes(String(values[filtered])) ?? true);
  return [...table.columns.map(({ header }) => header), ...textsOf(shown.flatMap(({ values }) => values))];
}

function textsOf(values: readonly CellValue[]): string[] {
  return values.filter((value) => typeof value === "string");
}

/** Texts beside the tables, but for those right of the printed columns. */
function textsBeside(sheet: DesiredSheet): string[] {
  return textsOf(sheet.cells.filter(({ at }) => at.column < (sheet.page.printedColumns ?? Infinity)).map(({ value }) => value));
}

describe.each(state.sheets.map((sheet) => [sheet.title, sheet] as const))("the printed %s", (title, sheet) => {
  test("takes no more pages than people would hand out, of the paper it is made for, lying", async () => {
    const pages = pagesOf((await printed).pages, sheet);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(mostPages[title] ?? 0);
    const [width, height] = sheet.page.paper === "a3" ? [420, 297] : [297, 210];
    for (const page of pages) expect(page).toMatchObject({ width, height });
  });

  test("shows every text to its last word, in print that can be read", async () => {
    const pages = pagesOf((await printed).pages, sheet);
    const text = pages.map((page) => page.text).join("");
    const wanted = [...textsBeside(sheet), ...sheet.tables.flatMap(shownTexts)];
    expect(wanted.filter((part) => !text.includes(printedText(part)))).toEqual([]);
    // Letters of 6 points are about 7 points high with what hangs below the line.
    for (const page of pages) expect(page.lowestPrint).toBeGreaterThan(7);
  });

  test("repeats the headers on each page", async () => {
    for (const { text } of pagesOf((await printed).pages, sheet)) {
      for (const { header } of sheet.tables.flatMap(({ columns }) => columns)) expect(text).toContain(printedText(header));
    }
  });
});

test("the pages of all sheets are all the pages there are, and numbered", async () => {
  const { pages } = await printed;
  expect(state.sheets.flatMap((sheet) => pagesOf(pages, sheet))).toHaveLength(pages.length);
  for (const [index, { text }] of pages.entries()) expect(text).toContain(`${index + 1}/${pages.length}`);
});

test("every page can be rendered as a picture with something on it", async () => {
  const { pdf, pages } = await printed;
  await withTemporaryFolder(async (folder) => {
    const pictures = await renderPages(pdf, folder);
    expect(pictures).toHaveLength(pages.length);
    for (const picture of pictures) {
      const bytes = await readFile(picture);
      expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect(bytes.length).toBeGreaterThan(20_000);
    }
  });
});

test("what a department did the year before prints whole, and no number is too wide for its column", async () => {
  const end = "以上で終わり。";
  const long = `${"研修所の講師と各課の担当者が、面談の進め方を3回に分けて学んだ。".repeat(12)}${end}`;
  const typed: Readonly<Record<string, CellValue>> = { date: serialOfDate("2023-12-31"), whole: 12_345 };
  const rows = state.sheets.flatMap(({ tables }) => tables).flatMap((table): TypedRow[] =>
    table.rows.map(({ key }) => ({
      table: table.name,
      key,
      cells: {
        ...Object.fromEntries(table.columns.flatMap(({ owner, validation, header }) => {
          const value = typed[validation?.kind ?? ""];
          return owner === "entry" && value !== undefined ? [[header, value]] : [];
        })),
        ...(table.name === progressTable.name && key.startsWith("R4-") ? { [progressTable.result]: long } : {}),
      },
    })),
  );
  const { state: filled } = await filledWorkbook({ plan: sendai2021, targetYear: 2023, asOf: "2024-03-31", rows });
  const pages = await pdfPages(await toPdf(await fileOf(withFixedHeights(filled))));
  const text = pages.map((page) => page.text).join("");
  expect(text).not.toContain("##");
  expect(text).toContain("2023/12/31");
  expect(text).toContain("12,345");
  const reports = filled.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === progressTable.name)?.rows ?? [];
  expect(text.split(end).length - 1).toBe(reports.filter(({ key }) => key.startsWith("R5-")).length);
});
