import { beforeEach, describe, expect, test } from "@jest/globals";
import type { AppendRow, SetContent, SetField } from "../../src/core/workbook/command";
import { difference } from "../../src/core/workbook/diff";
import { contractNaming } from "../../src/core/workbook/naming";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { oneTableState, textColumn } from "../support/one-table-state";

const log = oneTableState({
  table: { columns: ["日時", "操作", "理由"].map((header) => ({ ...textColumn, header, owner: "log" })), keyHeader: "日時", rows: [], blankRows: 2 },
});
const place = { table: "Numbers", contract: "Numbers", sheet: "表", keyColumn: "日時", headers: ["日時", "操作", "理由"] };

function appended(time: string, action: string): AppendRow {
  return { kind: "appendRow", ...place, cells: new Map([["日時", { value: time, formula: null }], ["操作", { value: action, formula: null }]]), computed: [] };
}

let excel: OpenExcel;

beforeEach(async () => {
  excel = openExcel();
  const made = difference(log, await excel.port.read());
  await excel.port.apply(made.changes, made.place.naming);
});

async function rows(): Promise<unknown[][]> {
  const { tables } = await excel.port.read();
  return (tables[0]?.rows ?? []).map((row) => row.map(({ value }) => value));
}

describe("what a person commands", () => {
  test("adds rows to the blank ones of a table first, and then below it", async () => {
    const steps = ["4/1", "4/2", "4/3"].map((time) => appended(time, "作成"));
    const outcome = await excel.port.apply(steps, contractNaming);
    expect(outcome).toEqual({ applied: steps, conflicts: [] });
    expect(await rows()).toEqual([["4/1", "作成", null], ["4/2", "作成", null], ["4/3", "作成", null]]);
  });

  test("adds no row over one that somebody filled in at the last moment", async () => {
    const before = excel.host.syncCount;
    excel.host.between(before + 3, (book) => typeInCell(book, "表", "A4", "先に"));
    const step = appended("4/1", "作成");
    expect((await excel.port.apply([step], contractNaming)).conflicts).toEqual([{ change: step, found: "another row" }]);
    expect(await rows()).toEqual([["先に", null, null], [null, null, null]]);
  });

  test("writes a cell of a row that still holds what was read, told by its other cells where it has no id", async () => {
    await excel.port.apply([appended("", "作成"), appended("", "更新")], contractNaming);
    const step: SetContent = { kind: "setContent", ...place, row: { index: 1, key: null }, column: "理由", before: { value: null, formula: null }, after: { value: "=ではない", formula: null }, besides: new Map([["操作", { value: "更新", formula: null }]]) };
    const wrong: SetContent = { ...step, row: { index: 0, key: null } };
    expect(await excel.port.apply([wrong, step], contractNaming)).toEqual({ applied: [step], conflicts: [{ change: wrong, found: "another row" }] });
    expect(await rows()).toEqual([[null, "作成", null], [null, "更新", "=ではない"]]);
  });

  test("writes a field on a protected sheet, and the sheet is protected again", async () => {
    const step: SetField = { kind: "setField", sheet: "表", at: { row: 0, column: 2 }, before: null, after: "令和4年度" };
    const locked = oneTableState({ ...log, sheet: { title: "別の表", isProtected: true, tables: [], cells: [{ at: { row: 0, column: 0 }, owner: "plan", value: "別の見出し", format: {} }] } });
    const made = difference(locked, await excel.port.read());
    await excel.port.apply(made.changes, made.place.naming);
    const onLocked = { ...step, sheet: "別の表" };
    expect((await excel.port.apply([onLocked], contractNaming)).applied).toEqual([onLocked]);
    expect(excel.host.book.sheetNamed("別の表")?.cells.at(0, 2).value).toBe("令和4年度");
    expect(excel.host.book.sheetNamed("別の表")?.protection).not.toBeNull();
    expect((await excel.port.apply([onLocked], contractNaming)).conflicts).toEqual([{ change: onLocked, found: "令和4年度" }]);
  });
});
