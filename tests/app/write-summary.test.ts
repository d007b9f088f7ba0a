import { describe, expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { undoUpdate } from "../../src/app/undo-update";
import { type SummaryWriting, writeSummary } from "../../src/app/write-summary";
import { documentProperties } from "../../src/core/contract/document-properties";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { indicatorsTable, initiativesTable, reviewsTable, surveysTable, updateLogTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { emptyCell } from "../../src/core/workbook/cell";
import type { MemorySheet } from "../../src/core/workbook/memory-sheet";
import type { MemoryTable } from "../../src/core/workbook/memory-table";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import type { CellValue } from "../../src/core/workbook/cell";
import { serialIn, serialOfDate } from "../../src/core/workbook/serial-date";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { memoryCopy } from "../support/port-contract/memory-copy";
import { filledRows, looked, madeWorkbook, rowOf, tableOf, today, typeIn, updated } from "../support/update/memory-update";

const asked: SummaryWriting = { year: 2022, departments: null, showsInterim: false, replaces: false, moment: "2023-04-10 10:00:00" };
const written = (port: MemoryWorkbook, other: Partial<SummaryWriting> = {}) => writeSummary(port, knownPlans, { ...asked, ...other });

function sheetOf(port: MemoryWorkbook, name: string = sheetTitles.attainment): MemorySheet {
  const sheet = port.book.sheet(name);
  invariant(sheet !== undefined, `there is a sheet ${name}`);
  return sheet;
}

const valuesOn = (port: MemoryWorkbook): CellValue[] => sheetOf(port).rows().flat().map(({ value }) => value).filter((value) => value !== null);
const logged = (port: MemoryWorkbook): Record<string, CellValue>[] => filledRows(tableOf(port.book, updateLogTable.name)).filter((row) => row[updateLogTable.operation] === "達成状況の作成");

const made = madeWorkbook();
const copied = async (): Promise<MemoryWorkbook> => new MemoryWorkbook(memoryCopy((await made).book));

/** HR writes the result of an initiative, to be published. */
function publish(port: MemoryWorkbook, result: string): void {
  const reviews = tableOf(port.book, reviewsTable.name);
  const row = rowOf(reviews, reviewsTable.key, "R4-01");
  typeIn(reviews, row, reviewsTable.result, result);
  typeIn(reviews, row, reviewsTable.publication, "可");
}

/** The program that saved the workbook kept no results of formulas. */
function forgetResults(table: MemoryTable): void {
  for (let row = 0; row < table.height; row += 1) for (const header of table.headers) if (table.cell(row, header).formula !== null) table.set(row, header, { ...table.cell(row, header), value: null });
}

describe("達成状況", () => {
  test("says before anything else how it is filled, and then holds the summary under the same heading", async () => {
    const port = await copied();
    const [heading, sentence] = valuesOn(port);
    expect(String(sentence)).toContain(`『${messagesJa.outputs.way.sheet}』`);
    publish(port, "=面談研修を3回実施した。");
    expect(await written(port)).toMatchObject({ ok: true, value: { sheet: "達成状況", isWritten: true, left: { moved: 0, lockedSheets: [], isUntold: false } } });
    const values = valuesOn(port);
    expect(values[0]).toBe(heading);
    expect(values).not.toContain(sentence);
    expect(values).toEqual(expect.arrayContaining(["表紙へ戻る", "指標の達成状況", 0.575, "=面談研修を3回実施した。"]));
    expect(sheetOf(port).rows().flat().every(({ formula }) => formula === null)).toBe(true);
  });

  test("is found whatever it is called", async () => {
    const port = await copied();
    sheetOf(port).name = "R4まとめ";
    expect(await written(port)).toMatchObject({ ok: true, value: { sheet: "R4まとめ", isWritten: true } });
    expect(sheetOf(port, "R4まとめ").rowCount).toBeGreaterThan(50);
  });

  test("is told once in 更新記録, with the year and whom it is of", async () => {
    const port = await copied();
    await written(port);
    expect(logged(port)).toMatchObject([{ [updateLogTable.key]: "2023-04-10 10:00:00", [updateLogTable.reason]: "令和4年度（全部署）の達成状況を「達成状況」に作りました" }]);
  });

  test("is laid anew as often as people ask, without asking them back, as long as nobody wrote on it", async () => {
    const port = await copied();
    await written(port);
    publish(port, "研修を実施した。");
    expect(await written(port)).toMatchObject({ ok: true, value: { isWritten: true } });
    expect(valuesOn(port)).toContain("研修を実施した。");
    expect(await written(port, { year: 2021 })).toMatchObject({ ok: true, value: { isWritten: true } });
    expect(logged(port)).toHaveLength(3);
    expect(port.book.properties.get(documentProperties.report)?.length).toBeLessThanOrEqual(200);
  });

  test.each<[string, (sheet: MemorySheet) => void]>([
    ["typed over a figure", (sheet) => sheet.set(8, 6, { ...emptyCell, value: 0.9 })],
    ["noted something beside it", (sheet) => sheet.set(3, 40, { ...emptyCell, value: "部長に説明済み" })],
    ["emptied a text", (sheet) => sheet.set(1, 0, emptyCell)],
    ["put a row in", (sheet) => sheet.shiftDown(2)],
    ["wrote a formula in place of a figure", (sheet) => sheet.set(8, 6, { ...emptyCell, value: 0.575, formula: "0.5+0.075" })],
  ])("on which somebody %s is left as it is, until the person agrees that it gives way", async (_what, change) => {
    const port = await copied();
    await written(port);
    change(sheetOf(port));
    const before = sheetOf(port).rows();
    expect(await written(port)).toEqual({ ok: false, error: { code: "changedByPeople", detail: { sheet: "達成状況" } } });
    expect(sheetOf(port).rows()).toEqual(before);
    expect(logged(port)).toHaveLength(1);
    expect(await written(port, { replaces: true })).toMatchObject({ ok: true, value: { isWritten: true } });
    expect(await written(port)).toMatchObject({ ok: true, value: { isWritten: true } });
  });

  test("on which somebody wrote before any report was made is asked about, too", async () => {
    const port = await copied();
    sheetOf(port).set(10, 2, { ...emptyCell, value: "手書きの総括" });
    expect(await written(port)).toMatchObject({ ok: false, error: { code: "changedByPeople" } });
    expect(valuesOn(port)).toContain("手書きの総括");
  });

  test("whose property another program dropped is asked about, but not when it would come out the same", async () => {
    const port = await copied();
    await written(port);
    port.book.properties.clear();
    expect(await written(port)).toMatchObject({ ok: true });
    port.book.properties.clear();
    publish(port, "研修を実施した。");
    expect(await written(port)).toMatchObject({ ok: false, error: { code: "changedByPeople" } });
  });

  test("that somebody deleted is not made by this: an update makes it", async () => {
    const port = await copied();
    port.book.sheets = port.book.sheets.filter(({ name }) => name !== sheetTitles.attainment);
    expect(await written(port)).toEqual({ ok: false, error: { code: "noReportSheet", detail: {} } });
    await updated(port);
    expect(await written(port)).toMatchObject({ ok: true, value: { isWritten: true } });
  });

  test("that somebody writes on at the last moment stays as it is, and 更新記録 tells of nothing", async () => {
    const port = await copied();
    await written(port);
    const read = port.read.bind(port);
    port.read = async () => {
      const snapshot = await read();
      sheetOf(port).set(6, 2, { ...emptyCell, value: "いま書いた" });
      return snapshot;
    };
    expect(await written(port)).toMatchObject({ ok: true, value: { isWritten: false, left: { moved: 1 } } });
    expect(valuesOn(port)).toContain("いま書いた");
    expect(logged(port)).toHaveLength(1);
    port.read = read;
    sheetOf(port).set(6, 2, emptyCell);
    expect(await written(port)).toMatchObject({ ok: true, value: { isWritten: true } });
  });

  test("counts its days as the workbook does", async () => {
    const port = new MemoryWorkbook();
    port.book.dateSystem = "1904";
    await updated(port);
    const surveys = tableOf(port.book, surveysTable.name);
    const day = serialIn("1904", serialOfDate("2022-06-30"));
    const row = rowOf(surveys, surveysTable.key, "R4-認知度");
    typeIn(surveys, row, surveysTable.surveyedOn, day);
    typeIn(surveys, row, surveysTable.actual, 0.7);
    forgetResults(tableOf(port.book, indicatorsTable.name));
    expect(await written(port)).toMatchObject({ ok: true, value: { isWritten: true } });
    expect(valuesOn(port)).toContain(day);
  });
});

describe("an update after it", () => {
  test("changes nothing on the sheet, and finds it again", async () => {
    const port = await copied();
    await written(port);
    expect((await looked(port)).difference.changes).toEqual([]);
    expect((await looked(port)).difference.place.sheets.get(sheetTitles.attainment)).toBe("達成状況");
  });

  test("that was made before it can still be put back", async () => {
    const port = await copied();
    typeIn(tableOf(port.book, initiativesTable.name), 0, initiativesTable.purpose, null);
    await updated(port);
    await written(port, { moment: "2022-05-02 10:00:00" });
    expect(await undoUpdate(port, knownPlans, { today, moment: "2022-05-03 10:00:00" })).toMatchObject({ ok: true, value: { restored: 1 } });
  });
});
