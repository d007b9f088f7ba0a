import { beforeAll, describe, expect, test } from "@jest/globals";
import { exportableSummary } from "../../src/app/export-summary";
import { checkedWorkbook } from "../../src/app/check-workbook";
import { knownPlans } from "../../src/app/known-plans";
import { undoUpdate } from "../../src/app/undo-update";
import { type SummaryWriting, writeSummary } from "../../src/app/write-summary";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { initiativesTable, reviewsTable, updateLogTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import type { SummaryDocument } from "../../src/core/summary/document/summary-document";
import { type CellValue, emptyCell } from "../../src/core/workbook/cell";
import type { MemorySheet } from "../../src/core/workbook/memory-sheet";
import { MemoryTable } from "../../src/core/workbook/memory-table";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import type { WorkbookPort } from "../../src/core/workbook/workbook-port";
import { memoryCopy } from "../support/port-contract/memory-copy";
import { FaultyPort } from "../support/update/faulty-port";
import { filledRows, madeWorkbook, rowOf, tableOf, today, typeIn, updated } from "../support/update/memory-update";

const asked: SummaryWriting = { year: 2022, departments: null, showsInterim: false, replaces: true, moment: "2023-04-11 10:00:00" };
const written = (port: WorkbookPort, other: Partial<SummaryWriting> = {}) => writeSummary(port, knownPlans, { ...asked, ...other });

function sheetOf({ book }: MemoryWorkbook): MemorySheet {
  const sheet = book.sheet(sheetTitles.attainment);
  invariant(sheet !== undefined, "there is a 達成状況");
  return sheet;
}

const contents = (port: MemoryWorkbook): unknown[] => sheetOf(port).rows().map((line) => line.map(({ value, formula }) => formula ?? value));

/** The lines of 更新記録 about this writing. */
const told = ({ book }: MemoryWorkbook): Record<string, CellValue>[] => filledRows(tableOf(book, updateLogTable.name)).filter((row) => String(row[updateLogTable.key]) >= asked.moment);

const words = "部長に説明済み";
let reported: MemoryWorkbook;

beforeAll(async () => {
  reported = await madeWorkbook();
  await written(reported, { moment: "2023-04-10 10:00:00" });
});

const copied = (): MemoryWorkbook => new MemoryWorkbook(memoryCopy(reported.book));

/** 達成状況 was made, and somebody typed over a figure and wrote a note beside it. */
function typedOn(): MemoryWorkbook {
  const port = copied();
  sheetOf(port).set(8, 6, { ...emptyCell, value: 0.9 });
  sheetOf(port).set(3, 40, { ...emptyCell, value: words });
  sheetOf(port).set(4, 40, { ...emptyCell, value: 3, formula: "1+2" });
  return port;
}

async function documentOf(port: MemoryWorkbook): Promise<SummaryDocument> {
  const checked = checkedWorkbook(await port.read(), knownPlans);
  invariant(checked.ok, "the workbook can be checked");
  const exported = exportableSummary(checked.value, asked);
  invariant(exported.ok, "it can be summed up");
  return exported.value.document;
}

describe("更新記録 of a report that replaces what people wrote", () => {
  test("keeps each cell that held something else, with its place, and nothing of what stands there still", async () => {
    const port = typedOn();
    const before = sheetOf(copied()).cell(8, 6).value;
    expect(await written(port)).toMatchObject({ ok: true, value: { isWritten: true } });
    const { row, column, before: was, after, reason } = updateLogTable;
    const kept = told(port).map((line) => [line[row], line[column], line[was], line[after]]);
    expect(kept).toEqual([["4", "AO", words, null], ["5", "AO", "=1+2", null], ["9", "G", 0.9, before], [null, null, null, null]]);
    expect(told(port)[0]?.[reason]).toBe("「達成状況」を作り直す前に、ここにあった内容です");
  });

  test("has one line as long as nobody wrote on the sheet, whatever the person agreed to", async () => {
    const port = copied();
    await written(port);
    expect(told(port)).toHaveLength(1);
  });

  test("keeps every word of a sheet that is full of them, in few lines that fit their cells", async () => {
    const port = copied();
    for (let row = 0; row < 400; row += 1) sheetOf(port).set(row, 30, { ...emptyCell, value: `覚え書き${row}。` });
    sheetOf(port).set(1, 31, { ...emptyCell, value: "長".repeat(30_000) });
    await written(port);
    const texts = told(port).map((line) => String(line[updateLogTable.before] ?? ""));
    expect(texts.length).toBeLessThan(60);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(32_768);
    expect(Array.from({ length: 400 }, (_, row) => `覚え書き${row}。`).filter((text) => !texts.join("\n").includes(text))).toEqual([]);
    expect(texts).toContain("長".repeat(30_000));
  });

  test("tells what people wrote before it gives way, wherever the program fails, and takes back what did not come to be", async () => {
    for (const steps of [0, 1, 2, 3, 4, 5, 6, Number.POSITIVE_INFINITY]) {
      const port = typedOn();
      const before = contents(port);
      await expect(written(new FaultyPort(port, steps))).rejects.toMatchObject({ kind: "other" });
      const isReplaced = JSON.stringify(contents(port)) !== JSON.stringify(before);
      const said = told(port).map((line) => line[updateLogTable.operation]);
      expect([steps, isReplaced]).toEqual([steps, steps > 5]);
      const made = said.filter((operation) => operation === "達成状況の作成").length;
      const left = said.filter((operation) => operation === "見送り").length;
      if (isReplaced) expect([made, left, told(port).some((line) => line[updateLogTable.before] === words)]).toEqual([4, 0, true]);
      else expect([steps, left]).toEqual([steps, made]);
      expect(await written(port)).toMatchObject({ ok: true, value: { isWritten: true } });
    }
  });

  test("says nothing of a report that somebody came before", async () => {
    const port = typedOn();
    const read = port.read.bind(port);
    port.read = async () => {
      const snapshot = await read();
      sheetOf(port).set(6, 2, { ...emptyCell, value: "いま書いた" });
      return snapshot;
    };
    expect(await written(port)).toMatchObject({ ok: true, value: { isWritten: false, left: { moved: 1, isUntold: false } } });
    expect(told(port)).toEqual([]);
    expect(sheetOf(port).cell(3, 40).value).toBe(words);
  });

  test("that people took away is told to be missing", async () => {
    const port = typedOn();
    port.book.tables = port.book.tables.filter(({ name }) => name !== updateLogTable.name);
    port.book.sheets = port.book.sheets.filter(({ name }) => name !== sheetTitles.updateLog);
    expect(await written(port)).toMatchObject({ ok: true, value: { isWritten: true, left: { isUntold: true } } });
  });

  test("that was taken back hides no update from being put back", async () => {
    const port = typedOn();
    typeIn(tableOf(port.book, initiativesTable.name), 0, initiativesTable.purpose, null);
    await updated(port, { moment: "2023-04-11 09:00:00" });
    await expect(written(new FaultyPort(port, 3))).rejects.toMatchObject({ kind: "other" });
    expect(told(port).map((line) => line[updateLogTable.operation])).toContain("見送り");
    expect(await undoUpdate(port, knownPlans, { today, moment: "2023-04-12 10:00:00" })).toMatchObject({ ok: true, value: { restored: 1 } });
  });
});

describe("達成状況", () => {
  test("on which people made a table is not asked about but told, and stays as it is", async () => {
    const port = copied();
    const sheet = sheetOf(port);
    for (const [column, header] of ["係", "メモ"].entries()) sheet.set(200, column, { ...emptyCell, value: header });
    port.book.tables.push(new MemoryTable("メモ表", sheet, { row: 200, column: 0 }, 2, 3));
    const before = contents(port);
    for (const replaces of [false, true]) expect(await written(port, { replaces })).toEqual({ ok: false, error: { code: "tableInTheWay", detail: { sheet: "達成状況" } } });
    expect([contents(port), told(port)]).toEqual([before, []]);
  });

  test("on which somebody makes a table at the last moment is told the same way", async () => {
    const port = copied();
    const read = port.read.bind(port);
    port.read = async () => {
      const snapshot = await read();
      port.book.tables.push(new MemoryTable("メモ表", sheetOf(port), { row: 5, column: 0 }, 2, 3));
      return snapshot;
    };
    expect(await written(port)).toMatchObject({ ok: false, error: { code: "tableInTheWay" } });
    expect(told(port)).toEqual([]);
  });

  test("tells whether it came out as the person was shown", async () => {
    const port = copied();
    const previewed = await documentOf(port);
    expect(await written(port, { previewed })).toMatchObject({ ok: true, value: { differsFromPreview: false } });
    const reviews = tableOf(port.book, reviewsTable.name);
    const row = rowOf(reviews, reviewsTable.key, "R4-01");
    typeIn(reviews, row, reviewsTable.result, "研修を実施した。");
    typeIn(reviews, row, reviewsTable.publication, "可");
    expect(await written(port, { previewed })).toMatchObject({ ok: true, value: { isWritten: true, differsFromPreview: true } });
    expect(await written(port)).toMatchObject({ ok: true, value: { differsFromPreview: false } });
  });
});
