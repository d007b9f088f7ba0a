import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { reportWorkbook } from "../../src/core/sheets/report-workbook";
import type { DesiredSheet, DesiredState } from "../../src/core/workbook/desired-state";
import { fileOf } from "../support/filled-workbook";
import { toPdf } from "../support/office/libreoffice";
import { type PdfPage, pdfPages, printedText } from "../support/office/pdf-pages";
import { pageOf } from "../support/summary/read-report";
import { reportedYear } from "../support/summary/reported-year";
import { summaryDocument } from "../support/summary/summary-document";

interface Printed {
  readonly sheet: DesiredSheet;
  readonly pages: readonly PdfPage[];
}

/** 達成状況 of the workbook of a summary, as it is printed. */
async function printed(state: DesiredState): Promise<Printed> {
  const made = reportWorkbook(await summaryDocument(state));
  const [sheet] = made.sheets;
  if (sheet === undefined) throw new Error("The workbook has a report.");
  const pages = await pdfPages(await toPdf(await fileOf(made)));
  return { sheet, pages: pages.filter(({ text }) => text.startsWith(printedText(sheet.page.heading))) };
}

const subjects: readonly (readonly [string, Promise<Printed>])[] = [
  ["a year that was reported on", reportedYear().then(printed)],
  ["a year of which nothing was entered", printed(planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" }))],
];

describe.each(subjects)("the printed report of %s", (_, subject) => {
  test("takes just the pages its breaks make, lying, in print that can be read", async () => {
    const { sheet, pages } = await subject;
    expect(pages).toHaveLength((sheet.page.pageBreaks ?? []).length + 1);
    for (const page of pages) {
      expect(page).toMatchObject({ width: 297, height: 210 });
      expect(page.lowestPrint).toBeGreaterThan(7);
    }
  });

  test("shows every text to its last word on the page it was set on, under the heading", async () => {
    const { sheet, pages } = await subject;
    const heading = printedText(String(sheet.cells[0]?.value));
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain(heading);
      const own = sheet.cells.filter(({ at, value }) => typeof value === "string" && pageOf(at.row, sheet.page) === index);
      expect(own.map(({ value }) => String(value)).filter((value) => !text.includes(printedText(value)))).toEqual([]);
    }
  });

  test("has no figure too wide for its column", async () => {
    const { pages } = await subject;
    expect(pages.filter(({ text }) => text.includes("##"))).toEqual([]);
  });
});
