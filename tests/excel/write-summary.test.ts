import { describe, expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { writeSummary } from "../../src/app/write-summary";
import { reviewId } from "../../src/core/contract/row-ids";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { reviewsTable } from "../../src/core/contract/tables";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { invariant } from "../../src/core/shared/invariant";
import type { CellValue } from "../../src/core/workbook/cell";
import { readBook } from "../../src/file/book/read-book";
import { unprotectSheet } from "../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { openedBook } from "../../src/workbench/host/book-file";
import { awkwardTexts } from "../support/awkward-texts";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { fileOf, filledWorkbook } from "../support/filled-workbook";

const written = ({ port }: OpenExcel, replaces = false) => writeSummary(port, knownPlans, { year: 2022, departments: null, showsInterim: false, replaces, moment: "2023-04-10 10:00:00" });

/** Texts that Excel would take for formulas, numbers or dates. */
const awkward = awkwardTexts.filter((text) => text.length < 100 && text.trim() === text && !/[\p{Cc}\p{Cf}\uFFFE\uFFFF]|_x/u.test(text));

/** An Excel in which the workbook of a year is open; HR wrote such texts as results to be published. */
async function opened(): Promise<OpenExcel> {
  const rows = awkward.map((text, index) => ({ table: reviewsTable.name, key: reviewId(2022, index + 1), cells: { [reviewsTable.result]: text, [reviewsTable.publication]: "可" } }));
  const { state } = await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: "2023-03-31", rows });
  const read = await readBook(await fileOf(state));
  invariant(read.ok, "what we wrote can be read");
  return openExcel({ book: openedBook(read.value) });
}

async function values({ port }: OpenExcel): Promise<CellValue[]> {
  const { sheets } = await port.read();
  const cells = (sheets.find(({ name }) => name === sheetTitles.attainment)?.cells ?? []).flat();
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  return cells.map(({ value }) => value);
}

describe("達成状況, written in Excel", () => {
  test("shows every text as the text it is, and is known again as ours; what somebody types on it is not", async () => {
    const excel = await opened();
    expect(awkward.length).toBeGreaterThan(15);
    expect(await written(excel)).toMatchObject({ ok: true, value: { isWritten: true, left: { moved: 0, lockedSheets: [], isUntold: false } } });
    const there = await values(excel);
    expect(awkward.filter((text) => !there.includes(text))).toEqual([]);
    expect(excel.host.book.sheetNamed(sheetTitles.attainment)?.protection).not.toBeNull();
    expect(await written(excel)).toMatchObject({ ok: true, value: { isWritten: true } });
    unprotectSheet(excel.host.book, sheetTitles.attainment);
    typeInCell(excel.host.book, sheetTitles.attainment, "AB3", "部長に説明済み");
    expect(await written(excel)).toMatchObject({ ok: false, error: { code: "changedByPeople" } });
    expect(await written(excel, true)).toMatchObject({ ok: true, value: { isWritten: true } });
    expect(await values(excel)).not.toContain("部長に説明済み");
  });
});
