import { beforeAll, describe, expect, test } from "@jest/globals";
import { carryOutUpdate } from "../../src/app/carry-out-update";
import type { PreparedUpdate } from "../../src/app/prepare-update";
import { initiativesTable, progressTable, updateLogTable } from "../../src/core/contract/tables";
import type { Plan } from "../../src/core/plan/plan";
import { invariant } from "../../src/core/shared/invariant";
import type { Attendance } from "../../src/core/workbook/attendance";
import { changeId } from "../../src/core/workbook/change-id";
import type { FileBook } from "../../src/file/book/file-book";
import { enterContent } from "../../src/workbench/host/operations/enter-content";
import { openedBook, savedBook } from "../../src/workbench/host/book-file";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";
import { looked, updated } from "../support/update/memory-update";
import { cells } from "../support/update/worn-workbook";

/** So long a text in 目的 that those of all initiatives together do not fit one request. */
const length = 12_000;
const initiatives = hoshimori2026.initiatives.map((initiative) => ({ ...initiative, purpose: `目的${initiative.number}`.padEnd(length, "あ") }));
const longPlan: Plan = { ...hoshimori2026, initiatives: Array.from({ length: Math.ceil(100 / initiatives.length) }, (_, copy) => copy).flatMap((copy) => initiatives.map((initiative) => ({ ...initiative, number: initiative.number + copy * 100 }))) };
const plans = [longPlan] as const;

let made: FileBook;

beforeAll(async () => {
  const { host, port } = openExcel();
  await updated(port, { plans });
  made = savedBook(host.book);
});

/** The workbook in use: with entries, and every 目的 emptied. */
async function inUse(): Promise<OpenExcel & { readonly prepared: PreparedUpdate }> {
  const excel = openExcel({ book: openedBook(made) });
  excel.host.act("person", (book) => {
    const table = book.tables.find(({ name }) => name === initiativesTable.name);
    const progress = book.tables.find(({ name }) => name === progressTable.name);
    invariant(table !== undefined && progress !== undefined, "the tables are there");
    const column = (of: typeof table, header: string): number => of.bodyArea.column + of.columns.findIndex(({ name }) => name === header);
    enterContent(book, book.sheetOf(table), { ...table.bodyArea, column: column(table, initiativesTable.purpose), columns: 1 }, { everywhere: "" }, { year: 1999 });
    enterContent(book, book.sheetOf(progress), { ...progress.bodyArea, column: column(progress, progressTable.result), columns: 1, rows: 5 }, { everywhere: "実施した。" }, { year: 1999 });
  });
  return { ...excel, prepared: await looked(excel.port, plans) };
}

/** Somebody who has the work stopped after so many shares of it were told. */
function stoppingAfter(shares: number): { readonly attendance: Attendance; readonly told: number[] } {
  const told: number[] = [];
  return { told, attendance: { isStopped: () => told.length >= shares, tell: (share) => told.push(share) } };
}

const moment = "2026-05-01 09:00:00";

describe("an update that is stopped", () => {
  test("between two requests says what is written, changes no entry, and is completed by running it again", async () => {
    const { port, prepared } = await inUse();
    const { attendance, told } = stoppingAfter(1);
    const report = await carryOutUpdate(port, prepared, { choices: new Map(), moment, attendance });
    expect(report.fault?.kind).toBe("cancelled");
    expect(told).toHaveLength(1);
    expect(told[0]).toBeLessThan(1);
    expect(report.applied.length).toBeGreaterThan(0);
    expect(report.unwritten.length).toBeGreaterThan(0);
    expect([...report.applied, ...report.unwritten].map(changeId).sort()).toEqual(prepared.safe.map(changeId).sort());
    expect(report.entries.after).toBe(report.entries.before);

    const after = await port.read();
    expect(cells(after, initiativesTable.name, initiativesTable.purpose).filter((text) => text !== null)).toHaveLength(report.applied.length);
    const rows = cells(after, updateLogTable.name, updateLogTable.row).flatMap((ids) => (typeof ids === "string" ? ids.split("、") : []));
    expect(rows).toHaveLength(report.applied.length);
    expect(cells(after, progressTable.name, progressTable.result).filter((text) => text === "実施した。")).toHaveLength(5);

    expect(await updated(port, { moment: "2026-05-01 10:00:00", plans })).toMatchObject({ conflicts: [], unwritten: [], fault: null, applied: { length: report.unwritten.length } });
    expect((await looked(port, plans)).safe).toEqual([]);
  });

  test("before anything is written leaves the workbook as it was and says so", async () => {
    const { host, port, prepared } = await inUse();
    const before = JSON.stringify(savedBook(host.book));
    const report = await carryOutUpdate(port, prepared, { choices: new Map(), moment, attendance: stoppingAfter(0).attendance });
    expect(report).toMatchObject({ applied: [], conflicts: [], recorded: [], fault: { kind: "cancelled" }, entries: { before: prepared.entries, after: prepared.entries } });
    expect(report.unwritten.map(changeId)).toEqual(prepared.safe.map(changeId));
    expect(JSON.stringify(savedBook(host.book))).toBe(before);
  });

  test("after the last request was sent has nothing left to stop: all of it is told", async () => {
    const { port, prepared } = await inUse();
    const { attendance } = stoppingAfter(2);
    const report = await carryOutUpdate(port, prepared, { choices: new Map(), moment, attendance });
    expect(report).toMatchObject({ unwritten: [], fault: null, applied: { length: prepared.safe.length } });
    expect(cells(await port.read(), updateLogTable.name, updateLogTable.row).some((ids) => ids !== null)).toBe(true);
  });
});
