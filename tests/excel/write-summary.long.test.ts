import { describe, expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { writeSummary } from "../../src/app/write-summary";
import { reviewId } from "../../src/core/contract/row-ids";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { reviewsTable, updateLogTable } from "../../src/core/contract/tables";
import { errorTexts } from "../../src/core/entries/error-texts";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { logOperations } from "../../src/core/update/log-line";
import { invariant } from "../../src/core/shared/invariant";
import type { CellValue } from "../../src/core/workbook/cell";
import { readBook } from "../../src/file/book/read-book";
import { protectSheet, unprotectSheet } from "../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import { openedBook } from "../../src/workbench/host/book-file";
import { awkwardTexts } from "../support/awkward-texts";
import { type OpenExcel, openAnotherExcel, openExcel } from "../support/excel/open-excel";
import { fileOf, filledWorkbook } from "../support/filled-workbook";

const written = ({ port }: OpenExcel, replaces = false) => writeSummary(port, knownPlans, { year: 2022, departments: null, showsInterim: false, replaces, moment: "2023-04-10 10:00:00" });

/** Texts that Excel would take for formulas, numbers or dates; what shows an error is no text of anybody's. */
const awkward = awkwardTexts.filter((text) => !errorTexts.includes(text) && text.length < 100 && text.trim() === text && !/[\p{Cc}\p{Cf}\uFFFE\uFFFF]|_x/u.test(text));

/** The workbook of a year; HR wrote such texts as results to be published. */
const file = (async () => {
  const rows = awkward.map((text, index) => ({ table: reviewsTable.name, key: reviewId(2022, index + 1), cells: { [reviewsTable.result]: text, [reviewsTable.publication]: "可" } }));
  const { state } = await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: "2023-03-31", rows });
  return fileOf(state);
})();

openExcel();

/** An Excel in which that workbook is open. */
async function opened(): Promise<OpenExcel> {
  const read = await readBook(await file);
  invariant(read.ok, "what we wrote can be read");
  return openAnotherExcel({ book: openedBook(read.value) });
}

async function values({ port }: OpenExcel): Promise<CellValue[]> {
  const { sheets } = await port.read();
  const cells = (sheets.find(({ name }) => name === sheetTitles.attainment)?.cells ?? []).flat();
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  return cells.map(({ value }) => value);
}

/** 変更前 of each line about 達成状況 in 更新記録. */
async function told({ port }: OpenExcel): Promise<CellValue[]> {
  const table = (await port.read()).tables.find(({ name }) => name === updateLogTable.name);
  invariant(table !== undefined, "there is 更新記録");
  const column = (header: string): number => table.headers.indexOf(header);
  return table.rows.filter((cells) => cells[column(updateLogTable.operation)]?.value === logOperations.reported).map((cells) => cells[column(updateLogTable.before)]?.value ?? null);
}

/** An Excel in which somebody wrote on 達成状況 before any report was made. */
async function typedOn(): Promise<OpenExcel> {
  const excel = await opened();
  unprotectSheet(excel.host.book, sheetTitles.attainment);
  typeInCell(excel.host.book, sheetTitles.attainment, "AB3", "部長に説明済み");
  return excel;
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
    expect(await told(excel)).toEqual([null, null, "部長に説明済み", null]);
  });

  test("gives way in the request that tells of it, after it was told", async () => {
    const excel = await typedOn();
    const refused = new HostError("GeneralException", "There was an internal error while processing the request.", 500);
    const start = excel.host.syncCount;
    await written(excel, true);
    const { syncs } = excel.host;
    const number = syncs.length - start;
    const actions = syncs.at(-1)?.actions ?? 0;
    expect(actions).toBeGreaterThan(100);
    const replaced: boolean[] = [];
    for (const part of [0.05, 0.5]) {
      const cut = await typedOn();
      cut.host.failAt(cut.host.syncCount + number, refused, { afterActions: Math.floor(actions * part) });
      await expect(written(cut, true)).rejects.toMatchObject({ kind: "other" });
      const isReplaced = !(await values(cut)).includes("部長に説明済み");
      replaced.push(isReplaced);
      if (isReplaced) expect([part, await told(cut)]).toEqual([part, expect.arrayContaining(["部長に説明済み"])]);
    }
    expect(replaced).toContain(true);
  });

  test("on which somebody types in the last moment stays, and 更新記録 tells of nothing", async () => {
    const trial = await typedOn();
    const start = trial.host.syncCount;
    await written(trial, true);
    const count = trial.host.syncCount - start;
    const excel = await typedOn();
    excel.host.between(excel.host.syncCount + count, (book) => typeInCell(book, sheetTitles.attainment, "AA4", "いま書いた"));
    expect(await written(excel, true)).toMatchObject({ ok: true, value: { isWritten: false, left: { moved: 1, isUntold: false } } });
    expect(await values(excel)).toEqual(expect.arrayContaining(["いま書いた", "部長に説明済み"]));
    expect(await told(excel)).toEqual([]);
  });

  test("that a password keeps closed stays, and 更新記録 tells of nothing", async () => {
    const excel = await typedOn();
    protectSheet(excel.host.book, sheetTitles.attainment);
    const sheet = excel.host.book.sheetNamed(sheetTitles.attainment);
    invariant(sheet?.protection != null, "the sheet is protected");
    sheet.protection = { ...sheet.protection, password: { password: "ABCD" } };
    expect(await written(excel, true)).toMatchObject({ ok: true, value: { isWritten: false, left: { lockedSheets: [sheetTitles.attainment], isUntold: false } } });
    expect(await told(excel)).toEqual([]);
  });
});
