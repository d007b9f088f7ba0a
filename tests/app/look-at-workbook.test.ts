import { describe, expect, test } from "@jest/globals";
import { checkedWorkbook } from "../../src/app/check-workbook";
import { checksOf } from "../../src/app/checks";
import { collectionBoard } from "../../src/app/collection-board";
import { knownPlans } from "../../src/app/known-plans";
import { lookAtWorkbook, type WorkbookLook } from "../../src/app/look-at-workbook";
import { departmentsTable, progressTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { type CellValue, emptyCell } from "../../src/core/workbook/cell";
import type { MemoryBook } from "../../src/core/workbook/memory-book";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import type { WorkbookPort } from "../../src/core/workbook/workbook-port";
import { madeWorkbook, rowOf, tableOf, today, typeIn } from "../support/update/memory-update";

async function lookOf(port: WorkbookPort): Promise<WorkbookLook> {
  const look = await lookAtWorkbook(port, knownPlans, today);
  invariant(look.ok, "the workbook can be worked with");
  return look.value;
}

function typeProgress(book: MemoryBook, id: string, entries: Readonly<Record<string, string>>): void {
  const table = tableOf(book, progressTable.name);
  for (const [header, value] of Object.entries(entries)) typeIn(table, rowOf(table, progressTable.key, id), header, value);
}

/** Somebody types into a field of the cover, by its name. */
function typeOnCover(book: MemoryBook, field: string, value: CellValue): void {
  const place = /^'(.+)'!\$([A-Z])\$(\d+)$/.exec(book.names.find(({ name }) => name === field)?.reference ?? "");
  invariant(place !== null, `${field} has a name`);
  const [, sheet = "", column = "", row = ""] = place;
  book.sheet(sheet)?.set(Number(row) - 1, column.charCodeAt(0) - 65, { ...emptyCell, value });
}

describe("what a person is told of the open workbook", () => {
  test("one without sheets of ours has none, and nobody is asked to fill in anything", async () => {
    const look = await lookOf(new MemoryWorkbook());
    expect(look).toMatchObject({ state: "none", progress: [], isDueSoon: false });
  });

  test("one that was just made is as the plan has it; typed over, it is not", async () => {
    const { book } = await madeWorkbook();
    expect((await lookOf(new MemoryWorkbook(book))).state).toBe("current");
    const table = tableOf(book, "Initiatives");
    typeIn(table, 0, "取組名", "別の名前");
    expect((await lookOf(new MemoryWorkbook(book))).state).toBe("outdated");
  });

  test("every row of 対象年度 has somebody who answers for it, to be chosen from the list", async () => {
    const look = await lookOf(await madeWorkbook());
    expect(look.progress.reduce((sum, { rows }) => sum + rows, 0)).toBe(81);
    expect(look.progress.every(({ department }) => look.departments.includes(department))).toBe(true);
  });

  test("a row counts as filled in, late or given back as it says; one given back is open until HR takes it", async () => {
    const { book } = await madeWorkbook();
    const before = await lookOf(new MemoryWorkbook(book));
    const office = before.progress.find(({ department }) => department === "総務局人事課");
    typeProgress(book, "R4-01-D01", { [progressTable.status]: "遅れ", [progressTable.remedy]: "来年度に行う", [progressTable.confirmation]: "差戻し" });
    const after = (await lookOf(new MemoryWorkbook(book))).progress.find(({ department }) => department === "総務局人事課");
    invariant(office !== undefined && after !== undefined, "the HR office answers for rows");
    expect(office).toMatchObject({ done: 0, late: 0, returned: 0 });
    expect(after).toMatchObject({ rows: office.rows, done: 0, late: 1, returned: 1 });
    typeProgress(book, "R4-01-D01", { [progressTable.confirmation]: "確認済" });
    expect((await lookOf(new MemoryWorkbook(book))).progress.find(({ department }) => department === "総務局人事課")).toMatchObject({ done: 1, returned: 0 });
  });

  test("ホーム and 回収状況 count alike: what was given back is not done in either", async () => {
    const { book } = await madeWorkbook();
    typeProgress(book, "R4-01-D01", { [progressTable.status]: "遅れ", [progressTable.remedy]: "来年度に行う", [progressTable.confirmation]: "差戻し" });
    typeProgress(book, "R4-03-D01", { [progressTable.status]: "該当なし" });
    const checked = checkedWorkbook(await new MemoryWorkbook(book).read(), knownPlans);
    invariant(checked.ok, "the workbook can be checked");
    const board = collectionBoard(checked.value, 2022).map(({ department, reports, done, late, returned }) => ({ department, rows: reports.length, done, late, returned }));
    const { progress } = await lookOf(new MemoryWorkbook(book));
    expect(board).toEqual(progress);
    expect(board.find(({ department }) => department === "総務局人事課")).toMatchObject({ done: 1, late: 1, returned: 1 });
  });

  test("a cover that names a year outside the plan is taken for one that names none: the plan's last year is collected", async () => {
    const { book } = await madeWorkbook();
    typeOnCover(book, "TargetYear", "令和9年度");
    const look = await lookOf(new MemoryWorkbook(book));
    const checked = checkedWorkbook(await new MemoryWorkbook(book).read(), knownPlans);
    invariant(checked.ok, "the workbook can be checked");
    expect(look.targetYear).toBe(2023);
    expect(checksOf(checked.value).targetYear).toBe(look.targetYear);
    expect(look.progress.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(0);
  });

  test("whoever HR names for a collective takes its rows over", async () => {
    const { book } = await madeWorkbook();
    const before = await lookOf(new MemoryWorkbook(book));
    const table = tableOf(book, departmentsTable.name);
    const collectives = Array.from({ length: table.height }, (_, row) => row).filter((row) => table.cell(row, departmentsTable.kind).value === "総称");
    for (const row of collectives) typeIn(table, row, departmentsTable.responsible, "総務局職員研修所");
    const after = await lookOf(new MemoryWorkbook(book));
    const rowsOf = (look: WorkbookLook): number => look.progress.find(({ department }) => department === "総務局職員研修所")?.rows ?? 0;
    expect(rowsOf(after)).toBeGreaterThan(rowsOf(before));
    expect(after.progress.reduce((sum, { rows }) => sum + rows, 0)).toBe(81);
  });

  test("an update asks once more when 回答期限 is near", async () => {
    const { book } = await madeWorkbook();
    expect((await lookOf(new MemoryWorkbook(book))).reportDue).toBeNull();
    typeOnCover(book, "ReportDue", serialOfDate("2022-05-06"));
    expect(await lookOf(new MemoryWorkbook(book))).toMatchObject({ reportDue: "2022-05-06", isDueSoon: true });
  });
});
