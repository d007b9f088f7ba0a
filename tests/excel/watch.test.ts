import { beforeEach, describe, expect, test } from "@jest/globals";
import { difference } from "../../src/core/workbook/diff";
import { type Timer, watchWorkbook, type Watching } from "../../src/excel/watch/watch-workbook";
import type { TableRowsChanged } from "../../src/excel/watch/table-rows-changed";
import { insertRows, selectCells } from "../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import type { Book } from "../../src/workbench/host/model/book";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { oneTableState, textColumn, textRow } from "../support/one-table-state";

const state = oneTableState({
  table: { columns: [textColumn, { ...textColumn, header: "記入", owner: "entry" }], rows: ["一", "二", "三"].map((key) => ({ ...textRow(key), values: [key, null] })) },
});

let excel: OpenExcel;
let due: (() => void)[];
let told: (readonly TableRowsChanged[])[];
let faults: unknown[];
let watching: Watching;

/** A clock that stands still until it is told that time has passed. */
const timer: Timer = (_milliseconds, act) => {
  due.push(act);
  return () => (due = due.filter((other) => other !== act));
};

async function act(work: (book: Book) => void, actor: "person" | "otherAuthor" = "person"): Promise<void> {
  excel.host.act(actor, work);
  await excel.host.settled();
}

async function timePassed(): Promise<void> {
  for (const act of due.splice(0)) act();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

beforeEach(async () => {
  excel = openExcel();
  const made = difference(state, await excel.port.read());
  await excel.port.apply(made.changes, made.place.naming);
  due = [];
  told = [];
  faults = [];
  watching = await watchWorkbook({ timer, onChanged: (changes) => told.push(changes), onFault: (fault) => faults.push(fault) });
});

describe("watching a workbook", () => {
  test("tells the rows of a burst of edits once, and asks Excel nothing", async () => {
    const before = excel.host.syncCount;
    await act((book) => typeInCell(book, "表", "B4", "記"));
    await act((book) => typeInCell(book, "表", "B5", "入"), "otherAuthor");
    expect(told).toEqual([]);
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [0, 1] }]]);
    expect(excel.host.syncCount).toBe(before);
  });

  test("says nothing of what we write ourselves, nor of cells outside tables", async () => {
    const more = oneTableState({ table: { ...state.sheets[0]?.tables[0], rows: ["一", "二", "三"].map((key) => ({ ...textRow(key), values: [key, "改"] })) } });
    const next = difference(more, await excel.port.read());
    await excel.port.apply(next.changes, next.place.naming);
    await act((book) => typeInCell(book, "表", "H20", "覚え"));
    await excel.host.settled();
    await timePassed();
    expect(told).toEqual([]);
  });

  test("learns where tables stand when one grows or moves", async () => {
    await act((book) => typeInCell(book, "表", "A7", "四"));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [3, 3] }]]);
    await act((book) => insertRows(book, "表", 1));
    await timePassed();
    expect(told.at(-1)).toEqual([{ table: "Numbers", rows: "all" }]);
    await act((book) => typeInCell(book, "表", "B6", "記"));
    await timePassed();
    expect(told.at(-1)).toEqual([{ table: "Numbers", rows: [1, 1] }]);
  });

  test("counts the cells a person moves away from as changed: a choice from a list may raise no event", async () => {
    await act((book) => selectCells(book, "表", "B5"));
    await timePassed();
    expect(told).toEqual([]);
    await act((book) => selectCells(book, "表", "H1"));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [1, 1] }]]);
  });

  test("goes on after the handlers were lost, and ends when it is told to", async () => {
    excel.host.forgetHandlers();
    await act((book) => typeInCell(book, "表", "B4", "記"));
    await timePassed();
    expect(told).toEqual([]);
    await watching.renew();
    await act((book) => typeInCell(book, "表", "B4", "記入"));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [0, 0] }]]);
    await watching.dispose();
    await act((book) => typeInCell(book, "表", "B5", "記入"));
    await timePassed();
    expect(told).toHaveLength(1);
    expect(faults).toEqual([]);
  });
});
