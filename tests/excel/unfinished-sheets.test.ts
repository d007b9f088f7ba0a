import { describe, expect, test } from "@jest/globals";
import type { DesiredColumn, DesiredState } from "../../src/core/workbook/desired-state";
import { type Difference, difference } from "../../src/core/workbook/diff";
import { unfinishedProperties } from "../../src/core/workbook/unfinished";
import { protectSheet } from "../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { newChart } from "../../src/workbench/host/model/chart";
import { appendSheet } from "../../src/workbench/host/model/book";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { unlike, wholeBook } from "../support/excel/whole-book";
import { oneTableState, textColumn, textRow } from "../support/one-table-state";

const refused = new HostError("GeneralException", "There was an internal error while processing the request.", 500);
const sheet = "表";
const line = { name: "線", values: { first: { row: 3, column: 0 }, last: { row: 4, column: 0 } }, color: "1F5673", dashed: false };
const noteColumn: DesiredColumn = { ...textColumn, header: "文", width: 30, format: { locked: false, wrap: true } };
const chart = { title: "推移", categories: line.values, lines: [line], place: { first: { row: 10, column: 0 }, last: { row: 20, column: 4 } }, maximum: 1 };

function state(...keys: readonly string[]): DesiredState {
  return oneTableState({ sheet: { isProtected: true, charts: [chart], frozen: { rows: 3, columns: 0 } }, table: { columns: [textColumn, noteColumn], rows: keys.map((key) => ({ ...textRow(key), values: [key, `${key}の文`] })), blankRows: 2 } });
}

async function read({ port }: OpenExcel, wanted: DesiredState): Promise<Difference> {
  return difference(wanted, await port.read());
}

async function write(excel: OpenExcel, wanted: DesiredState): Promise<void> {
  const { changes, place } = await read(excel, wanted);
  expect((await excel.port.apply(changes, place.naming)).conflicts).toEqual([]);
}

async function made(...keys: readonly string[]): Promise<OpenExcel> {
  const excel = openExcel();
  await write(excel, state(...keys));
  return excel;
}

/** Writes until Excel fails. */
async function broken(excel: OpenExcel, wanted: DesiredState): Promise<void> {
  const { changes, place } = await read(excel, wanted);
  await expect(excel.port.apply(changes, place.naming)).rejects.toThrow();
}

/** A sheet that was opened to write on it, and could neither be written on nor protected again. */
async function leftOpen(excel: OpenExcel): Promise<void> {
  excel.host.faults.refuse("Table.resize", refused);
  excel.host.faults.refuse("WorksheetProtection.protect", refused);
  await broken(excel, state("一", "二", "三"));
  excel.host.faults.refuse("Table.resize", null);
  excel.host.faults.refuse("WorksheetProtection.protect", null);
  expect(excel.host.book.sheetNamed(sheet)?.protection).toBeNull();
}

/** Between the call that makes a table or chart and the one that names it, Excel's own name stands: that is a name like any other. */
function hasExcelsOwnName({ host }: OpenExcel): boolean {
  const there = host.book.sheetNamed(sheet);
  return there?.tables.some(({ name }) => name !== "Numbers") === true || there?.charts.some(({ name }) => name !== chart.title) === true;
}

function said({ host }: OpenExcel): string[] {
  return unfinishedProperties.flatMap((property) => host.book.properties.get(property) ?? []);
}

describe("a sheet that was left open", () => {
  test.each(["our rights", "a person's rights"])("is protected again by the next update, with %s, even if nothing else is to be done", async (whose) => {
    const excel = await made("一", "二");
    const there = excel.host.book.sheetNamed(sheet);
    if (whose !== "our rights" && there !== undefined) {
      there.protection = null;
      protectSheet(excel.host.book, sheet);
    }
    const before = there?.protection;
    await leftOpen(excel);
    expect((await read(excel, state("一", "二"))).changes.map(({ kind }) => kind)).toContain("finishSheet");
    await write(excel, state("一", "二"));
    expect(there?.protection).toEqual(before);
    expect([said(excel), (await read(excel, state("一", "二"))).changes]).toEqual([[], []]);
  });

  test("is not told of when it could be protected again at once", async () => {
    const excel = await made("一", "二");
    excel.host.faults.refuse("Table.resize", refused);
    await broken(excel, state("一", "二", "三"));
    expect(excel.host.book.sheetNamed(sheet)?.protection).not.toBeNull();
    expect(said(excel)).toEqual([]);
  });

  test("stays told of while other things are written elsewhere", async () => {
    const excel = await made("一", "二");
    await leftOpen(excel);
    const { changes, place } = await read(excel, state("一", "二", "三"));
    await excel.port.apply(changes.filter(({ kind }) => kind === "addRow"), place.naming);
    expect(said(excel)).toHaveLength(1);
    await write(excel, state("一", "二", "三"));
    expect(excel.host.book.sheetNamed(sheet)?.protection).not.toBeNull();
    expect(said(excel)).toEqual([]);
  });

  test("is left alone when it is not ours", async () => {
    const excel = await made("一", "二");
    appendSheet(excel.host.book, "人のシート");
    excel.host.book.properties.set(unfinishedProperties[0], "人のシート:n0");
    expect((await read(excel, state("一", "二"))).changes).toEqual([]);
    excel.host.book.properties.set(unfinishedProperties[0], "人のシート*");
    expect((await read(excel, state("一", "二"))).changes).toEqual([]);
  });
});

describe("the making of a sheet", () => {
  test("that breaks off anywhere is completed by the next update: the workbook is as if nothing had happened", async () => {
    const wanted = wholeBook((await made("一", "二")).host.book);
    const { syncCount: syncs, syncs: [...sent] } = (await made("一", "二")).host;
    const last = sent.at(-1)?.actions ?? 0;
    const unfinished: unknown[] = [];
    for (let cut = 0; cut <= last; cut += cut % 4 === 3 ? 13 : 1) {
      const excel = openExcel();
      const first = await read(excel, state("一", "二"));
      excel.host.failAt(syncs, refused, { afterActions: cut });
      await excel.port.apply(first.changes, first.place.naming).catch(() => null);
      if (hasExcelsOwnName(excel)) continue;
      await write(excel, state("一", "二"));
      const left = unlike(wholeBook(excel.host.book), wanted);
      if (left.length > 0) unfinished.push([cut, left]);
    }
    expect(unfinished).toEqual([]);
  });

  test("leaves what people put on the half-made sheet meanwhile", async () => {
    const excel = openExcel();
    excel.host.faults.refuse("PageLayout.setPrintArea", refused);
    excel.host.faults.refuse("WorksheetProtection.protect", refused);
    await broken(excel, state("一", "二"));
    excel.host.faults.refuse("WorksheetProtection.protect", null);
    const there = excel.host.book.sheetNamed(sheet);
    if (there === undefined) throw new Error("The sheet was begun.");
    there.charts.push(newChart("{own}", "自分のグラフ", "Line"));
    typeInCell(excel.host.book, sheet, "H9", "覚え書き");
    await write(excel, state("一", "二"));
    expect(there.charts.map(({ name }) => name).toSorted()).toEqual(["推移", "自分のグラフ"].toSorted());
    expect(there.cells.at(8, 7).value).toBe("覚え書き");
    expect(there.protection).not.toBeNull();
  });

  test("that broke off after the sheet was added goes on with that sheet, unless somebody uses it", async () => {
    const begun = (used: boolean): Promise<string[]> => (async () => {
      const excel = openExcel();
      appendSheet(excel.host.book, sheet);
      excel.host.book.properties.set(unfinishedProperties[0], `${sheet}*`);
      if (used) typeInCell(excel.host.book, sheet, "A1", "人の表");
      await write(excel, state("一"));
      expect(said(excel)).toEqual([]);
      return excel.host.book.sheets.map(({ name }) => name).slice(1);
    })();
    expect([await begun(false), await begun(true)]).toEqual([[sheet], [sheet, `${sheet} (2)`]]);
  });
});
