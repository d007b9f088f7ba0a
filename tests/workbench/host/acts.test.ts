import { beforeEach, describe, expect, test } from "@jest/globals";
import { addColumn, deleteColumn, deleteTableRow, filterTable, insertTableRow, renameTableTo } from "../../../src/workbench/host/acts/change-table";
import { addSheetCalled, deleteSheetCalled, protectSheet, unprotectSheet } from "../../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../../src/workbench/host/acts/type-in-cell";
import type { HostExcel } from "../../../src/workbench/host/host-excel";
import { batch, makeTable, openedHost, read, write } from "./opened-host";

let host: HostExcel;

beforeEach(async () => {
  host = openedHost();
  await makeTable("Sheet1", "A1", "Plan", [["番号", "名", "計"], [1, "a", ""], [2, "b", ""]]);
  await batch((context) => {
    const table = context.workbook.tables.getItem("Plan");
    Reflect.set(table.columns.getItem("計").getDataBodyRange(), "formulas", "=[@番号]*2");
    table.columns.getItem("番号").getDataBodyRange().dataValidation.rule = { custom: { formula: "=$A2>0" } };
  });
});

async function placeOfPlan(): Promise<string> {
  return (await batch((context) => context.workbook.tables.getItem("Plan").getRange().load("address"))).address;
}

describe("a person who types", () => {
  test("below a table makes it grow, with its formulas and rules", async () => {
    host.act("person", (book) => typeInCell(book, "Sheet1", "A4", 3));
    expect(await placeOfPlan()).toBe("Sheet1!A1:C4");
    expect((await read("Sheet1", "A4:C4")).formulas).toEqual([[3, "", "=[@番号]*2"]]);
    const rule = await batch((context) => context.workbook.worksheets.getItem("Sheet1").getRange("A2:A4").dataValidation.load("type"));
    expect(rule.type).toBe("Custom");
  });

  test("beside a table adds a column", async () => {
    host.act("person", (book) => typeInCell(book, "Sheet1", "D1", "備考"));
    expect(await placeOfPlan()).toBe("Sheet1!A1:D3");
  });

  test("does not make a table of a protected sheet grow, nor does the add-in of any", async () => {
    await write("Sheet1", "A4", [[3]]);
    expect(await placeOfPlan()).toBe("Sheet1!A1:C3");
    await write("Sheet1", "A4", [[""]]);
    await batch((context) => { context.workbook.worksheets.getItem("Sheet1").getRange("A4").format.protection.locked = false; });
    host.act("person", (book) => protectSheet(book, "Sheet1"));
    host.act("person", (book) => typeInCell(book, "Sheet1", "A4", 3));
    expect(await placeOfPlan()).toBe("Sheet1!A1:C3");
  });

  test("is refused in locked cells of a protected sheet", () => {
    host.act("person", (book) => protectSheet(book, "Sheet1"));
    expect(() => host.act("person", (book) => typeInCell(book, "Sheet1", "A2", 9))).toThrow("You cannot perform the requested operation.");
    host.act("person", (book) => unprotectSheet(book, "Sheet1"));
    expect(() => host.act("person", (book) => typeInCell(book, "Sheet1", "A2", 9))).not.toThrow();
  });
});

describe("a person who works on tables and sheets", () => {
  test("obeys the same model as the add-in", async () => {
    host.act("otherAuthor", (book) => {
      insertTableRow(book, "Plan", 0);
      deleteTableRow(book, "Plan", 1);
      addColumn(book, "Plan", "メモ", 0);
      deleteColumn(book, "Plan", "名");
      renameTableTo(book, "Plan", "計画");
      filterTable(book, "計画", "番号", ["2"]);
      addSheetCalled(book, "別");
      deleteSheetCalled(book, "別");
    });
    const table = await batch((context) => context.workbook.tables.getItem("計画").load("columns/items/name"));
    expect(table.columns.items.map((column) => column.name)).toEqual(["メモ", "番号", "計"]);
    expect((await read("Sheet1", "A1:C3")).formulas).toEqual([["メモ", "番号", "計"], ["", "", "=[@番号]*2"], ["", 2, "=[@番号]*2"]]);
    const rows = await batch((context) => ["2:2", "3:3"].map((row) => context.workbook.worksheets.getItem("Sheet1").getRange(row).load("rowHidden")));
    expect(rows.map((row) => row.rowHidden)).toEqual([true, false]);
  });
});
