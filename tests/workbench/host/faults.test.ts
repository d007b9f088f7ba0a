import { beforeEach, describe, expect, test } from "@jest/globals";
import { typeInCell } from "../../../src/workbench/host/acts/type-in-cell";
import type { HostExcel } from "../../../src/workbench/host/host-excel";
import { HostError } from "../../../src/workbench/host/protocol/host-error";
import { batch, codeOf, openedHost, read, write } from "./opened-host";

let host: HostExcel;

beforeEach(() => {
  host = openedHost();
});

const lost = new HostError("GeneralException", "There was an internal error while processing the request.", 500);

function writeTwo(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1").values = [["first"]];
  sheet.getRange("A2").values = [["second"]];
}

describe("a sync that fails", () => {
  test("before anything was done leaves the book as it was", async () => {
    host.failAt(1, lost);
    expect(await codeOf(writeTwo)).toBe("GeneralException");
    expect((await read("Sheet1", "A1:A2")).values).toEqual([[""], [""]]);
  });

  test("in the middle leaves done what was done", async () => {
    await batch(writeTwo);
    const actions = host.syncs[0]?.actions ?? 0;
    host = openedHost();
    host.failAt(1, lost, { afterActions: actions - 1 });
    expect(await codeOf(writeTwo)).toBe("GeneralException");
    expect((await read("Sheet1", "A1:A2")).values).toEqual([["first"], [""]]);
  });

  test("after all was done loses only the answer", async () => {
    host.failAt(1, lost, "after");
    expect(await codeOf(writeTwo)).toBe("GeneralException");
    expect((await read("Sheet1", "A1:A2")).values).toEqual([["first"], ["second"]]);
  });

  test("by itself, at an action of its own, leaves done what came before", async () => {
    expect(await codeOf((context) => { writeTwo(context); context.workbook.worksheets.getItem("none").load("name"); })).toBe("ItemNotFound");
    expect((await read("Sheet1", "A1:A2")).values).toEqual([["first"], ["second"]]);
  });
});

describe("another author", () => {
  test("can act just before a sync", async () => {
    host.between(2, (book) => typeInCell(book, "Sheet1", "A1", "theirs"));
    await write("Sheet1", "A1", [["ours"]]);
    expect((await read("Sheet1", "A1")).values).toEqual([["theirs"]]);
  });
});

describe("while a cell is being edited", () => {
  test("requests fail, unless they said that they wait", async () => {
    host.startCellEdit();
    expect(await codeOf(writeTwo)).toBe("InvalidOperationInCellEditMode");
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, (context) => {
      writeTwo(context);
      return Promise.resolve();
    }).then(() => { isDone = true; });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    host.endCellEdit();
    await waiting;
    expect((await read("Sheet1", "A1")).values).toEqual([["first"]]);
  });
});

describe("sizes", () => {
  test("of requests and answers are counted and limited", async () => {
    host = openedHost({ settings: { mostBytes: 20_000 } });
    await write("Sheet1", "A1", [["あ".repeat(1000)]]);
    expect(host.syncs[0]?.requestBytes).toBeGreaterThan(3000);
    expect(await codeOf((context) => { context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [["あ".repeat(10_000)]]; })).toBe("RequestPayloadSizeLimitExceeded");
    await batch((context) => { Reflect.set(context.workbook.worksheets.getItem("Sheet1").getRange("A1:A10"), "values", "あ".repeat(1000)); });
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").getRange("A1:A10").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("of clean-up are not counted", async () => {
    await read("Sheet1", "A1:B2");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.syncCount).toBe(1);
  });
});

describe("a member that is refused", () => {
  test("fails with its place until it is granted again", async () => {
    host.faults.refuse("Worksheet.activate", lost);
    const failed = batch((context) => context.workbook.worksheets.getItem("Sheet1").activate());
    await expect(failed).rejects.toMatchObject({ code: "GeneralException", debugInfo: { errorLocation: "Worksheet.activate" } });
    host.faults.refuse("Worksheet.activate", null);
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").activate())).toBeNull();
  });
});

describe("a calculator", () => {
  test("is asked after every sync and every act", async () => {
    host = openedHost({ calculate: (book) => {
      const sheet = book.sheets[0];
      const cell = sheet?.cells.at(0, 1);
      if (sheet !== undefined && cell !== undefined && cell.formula !== null) sheet.cells.set(0, 1, { ...cell, value: `=${String(sheet.cells.at(0, 0).value)}` });
    } });
    await write("Sheet1", "A1:B1", [["x", "=A1"]]);
    expect((await read("Sheet1", "B1")).values).toEqual([["=x"]]);
    host.act("person", (book) => typeInCell(book, "Sheet1", "A1", "y"));
    expect((await read("Sheet1", "B1")).values).toEqual([["=y"]]);
  });
});
