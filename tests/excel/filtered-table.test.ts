import { describe, expect, test } from "@jest/globals";
import type { DesiredColumn, DesiredState } from "../../src/core/workbook/desired-state";
import { difference } from "../../src/core/workbook/diff";
import { filterTable, sortTable } from "../../src/workbench/host/acts/change-table";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { oneTableState, textColumn, textRow } from "../support/one-table-state";

const keys = ["一", "二", "三", "四", "五", "六"];
const title: DesiredColumn = { ...textColumn, header: "取組名" };
const note: DesiredColumn = { ...textColumn, header: "記入", owner: "entry", format: { locked: false } };
const told: DesiredColumn = { ...textColumn, header: "確認", owner: "computed", formula: '[@取組名]&"。"' };

/** A workbook whose titles are of that edition. */
function edition(name: string, columns: readonly DesiredColumn[], rows: readonly string[] = keys): DesiredState {
  const values = (key: string): (string | null)[] => columns.map(({ header, owner }) => (header === "番号" ? key : owner === "plan" ? `${name}${key}` : null));
  return oneTableState({ table: { columns, rows: rows.map((key) => ({ ...textRow(key), values: values(key) })) } });
}

/** Carries out whatever differs, typed-over plan cells too. */
async function updated({ port }: OpenExcel, state: DesiredState): Promise<void> {
  const { changes, place } = difference(state, await port.read());
  expect((await port.apply(changes, place.naming)).conflicts).toEqual([]);
}

/** What stands in the columns of these headers, row by row. */
async function standing({ port }: OpenExcel, headers: readonly string[]): Promise<unknown[][]> {
  const table = (await port.read()).tables[0];
  return (table?.rows ?? []).map((row) => headers.map((header) => row[table?.headers.indexOf(header) ?? -1]).map((cell) => cell?.formula ?? cell?.value ?? null));
}

function hiddenRows({ host }: OpenExcel): number[] {
  const sheet = host.book.sheetNamed("表");
  return [...(sheet?.rows ?? [])].flatMap(([row, { isHidden }]) => (isHidden ? [row] : [])).toSorted((left, right) => left - right);
}

/** Every row's title and formula are its own. */
function isRight(rows: readonly (readonly unknown[])[], name: string): boolean {
  return rows.every(([key, text, formula]) => text === `${name}${String(key)}` && String(formula).includes("取組名"));
}

describe("a table of ours that a person filtered and sorted", () => {
  test("gets every row's own texts, formulas and columns, and stays filtered as it was", async () => {
    const excel = openExcel();
    await updated(excel, edition("旧", [textColumn, title, note]));
    excel.host.act("person", (book) => {
      sortTable(book, "Numbers", "番号", false);
      filterTable(book, "Numbers", "番号", ["二", "三", "六"]);
    });
    const [order, hidden] = [await standing(excel, ["番号"]), hiddenRows(excel)];
    expect(hidden).toHaveLength(3);

    const wanted = edition("新", [textColumn, title, note, told]);
    const { changes, place } = difference(wanted, await excel.port.read());
    await excel.port.apply(changes, place.naming);
    const rows = await standing(excel, ["番号", "取組名", "確認"]);
    expect(rows.map(([key]) => [key])).toEqual(order);
    expect(isRight(rows, "新")).toBe(true);
    expect(hiddenRows(excel)).toEqual(hidden);
    expect(excel.host.book.tables[0]?.columns[0]?.filter?.shown).toEqual(["二", "三", "六"]);
    expect(difference(wanted, await excel.port.read()).changes).toEqual([]);
  });

  test("has formulas that were typed over mended where they are", async () => {
    const state = edition("新", [textColumn, title, note, told]);
    const excel = openExcel();
    await updated(excel, state);
    const sheet = excel.host.book.sheetNamed("表");
    for (let row = 3; row < 9; row += 1) sheet?.cells.set(row, 3, { ...sheet.cells.at(row, 3), formula: null, value: `手書き${row}` });
    excel.host.act("person", (book) => filterTable(book, "Numbers", "番号", ["一", "四"]));
    await updated(excel, state);
    expect(isRight(await standing(excel, ["番号", "取組名", "確認"]), "新")).toBe(true);
  });

  test("takes rows in below those that are hidden", async () => {
    const columns = [textColumn, title, note, told];
    const excel = openExcel();
    await updated(excel, edition("新", columns, keys.slice(0, 3)));
    excel.host.act("person", (book) => filterTable(book, "Numbers", "番号", ["二"]));
    await updated(excel, edition("新", columns));
    const rows = await standing(excel, ["番号", "取組名", "確認"]);
    expect(rows.map(([key]) => key)).toEqual(keys);
    expect(isRight(rows, "新")).toBe(true);
    expect(hiddenRows(excel)).toEqual([3, 5]);
  });
});
