import { describe, expect, test } from "@jest/globals";
import { ownThings } from "../../src/app/own-things";
import { goalsTable, optionsTable } from "../../src/core/contract/tables";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { headerFormat } from "../../src/core/sheets/palette";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { difference } from "../../src/core/workbook/diff";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import { openExcel } from "../support/excel/open-excel";
import { oneTableState, textColumn, textRow } from "../support/one-table-state";
import { makeTable } from "../workbench/host/opened-host";

const refused = new HostError("GeneralException", "There was an internal error while processing the request.", 500);
const desired = planWorkbook({ plan: sendai2021, targetYear: sendai2021.firstYear, createdOn: "2021-04-01" });

describe("what others keep in a workbook", () => {
  test("is not asked for where it would bring Excel down: their document properties", async () => {
    const { host, port } = openExcel();
    host.book.properties.set("MSIP_Label", "x".repeat(300));
    const state = oneTableState();
    const { changes, place } = difference(state, await port.read());
    expect((await port.apply(changes, place.naming)).conflicts).toEqual([]);
    expect((await port.read()).properties).toEqual(new Map([["plan.id", "small"]]));
    expect(host.book.properties.size).toBe(2);
  });

  test("is not asked for its rules", async () => {
    const { host } = openExcel();
    await makeTable("Sheet1", "B2", "Sales", [["商品", "単価"], ["りんご", 100]]);
    host.faults.refuse("Range.dataValidation", refused);
    host.faults.refuse("Range.conditionalFormats", refused);
    const before = host.syncCount;
    const snapshot = await new ExcelWorkbook({ header: headerFormat, ours: ownThings }).read();
    expect(host.syncCount - before).toBe(2);
    expect(snapshot.tables.map(({ name, rows, validations, conditionalFormats }) => [name, rows.length, validations, conditionalFormats])).toEqual([["Sales", 1, null, null]]);
  });
});

describe("rules of a table of ours that Excel cannot tell", () => {
  test.each(["Range.dataValidation", "Range.conditionalFormats"])("are left as they are, and all else is read and written (%s)", async (member) => {
    const rule = { ...textColumn, header: "記入", owner: "entry" as const, validation: { kind: "whole" as const, minimum: 0, maximum: 9, prompt: null, error: { title: "記入", text: "0から9まで" } } };
    const state = (keys: readonly string[]) =>
      oneTableState({ table: { columns: [textColumn, rule], rows: keys.map((key) => ({ ...textRow(key), values: [key, null] })), conditionalFormats: [{ columns: ["記入"], formula: '[@記入]=""', format: { fill: "FBE0DD" } }] } });
    const { host, port } = openExcel();
    const made = difference(state(["一"]), await port.read());
    await port.apply(made.changes, made.place.naming);
    const sheet = host.book.sheetNamed("表");
    if (sheet === undefined) throw new Error("There is a sheet.");
    sheet.validations = [];
    sheet.conditionalFormats = [];
    host.faults.refuse(member, refused);
    const { tables } = await port.read();
    expect([tables[0]?.validations === null, tables[0]?.conditionalFormats === null]).toEqual(member === "Range.dataValidation" ? [true, false] : [false, true]);
    const { changes } = difference(state(["一"]), await port.read());
    expect(changes.map(({ kind }) => kind)).toEqual([member === "Range.dataValidation" ? "setFormat" : "setValidation"]);
    host.faults.refuse(member, null);
    expect(difference(state(["一"]), await port.read()).changes).toHaveLength(2);
  });

  test("do not keep a row from coming in", async () => {
    const state = (keys: readonly string[]) => oneTableState({ table: { columns: [textColumn, { ...textColumn, header: "文" }], rows: keys.map((key) => ({ ...textRow(key), values: [key, "文"] })) } });
    const { host, port } = openExcel();
    const made = difference(state(["一"]), await port.read());
    await port.apply(made.changes, made.place.naming);
    host.faults.refuse("Range.conditionalFormats", refused);
    const grown = difference(state(["一", "二"]), await port.read());
    expect((await port.apply(grown.changes, grown.place.naming)).conflicts).toEqual([]);
    expect((await port.read()).tables[0]?.rows).toHaveLength(2);
  });
});

describe("what is taken for ours before it is read", () => {
  test("is every property and table of a workbook of ours, by its name alone and by its headers alone", () => {
    expect([...desired.properties.keys()].filter((property) => !ownThings.properties.includes(property))).toEqual([]);
    for (const { name, columns } of desired.sheets.flatMap(({ tables }) => tables)) {
      const headers = columns.map(({ header }) => header);
      expect([name, ownThings.mayHold({ name, headers: [] }, new Map()), ownThings.mayHold({ name: "表1", headers }, new Map()), ownThings.properties.includes(`plan.table.${name}`)]).toEqual([name, true, true, true]);
    }
  });

  test("is a table of a remembered name, and none that only shares a word or two", () => {
    expect(ownThings.mayHold({ name: "目標表", headers: [] }, new Map([[`plan.table.${goalsTable.name}`, "目標表"]]))).toBe(true);
    expect(ownThings.mayHold({ name: "予算", headers: [optionsTable.key, goalsTable.unit, "金額"] }, new Map())).toBe(false);
  });
});
