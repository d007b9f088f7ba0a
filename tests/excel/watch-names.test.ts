import { beforeEach, describe, expect, test } from "@jest/globals";
import { difference } from "../../src/core/workbook/diff";
import type { DesiredName } from "../../src/core/workbook/desired-state";
import type { EditedCells } from "../../src/core/workbook/edited-cells";
import { watchWorkbook } from "../../src/excel/watch/watch-workbook";
import type { Watching } from "../../src/excel/watch/watching";
import { insertRows, selectCells } from "../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import type { Book } from "../../src/workbench/host/model/book";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { oneTableState, textColumn, textRow } from "../support/one-table-state";

/** A table of thirty rows in A4:B33, a field in H1 and a list in J4:J6. */
const keys = Array.from({ length: 30 }, (_, index) => `行${index + 1}`);
const field: DesiredName = { name: "Field", sheet: "表", first: { row: 0, column: 7 }, last: { row: 0, column: 7 }, label: { text: "欄", cells: "right" } };
const list: DesiredName = { ...field, name: "List", first: { row: 3, column: 9 }, last: { row: 5, column: 9 } };
const state = oneTableState({
  table: { columns: [textColumn, { ...textColumn, header: "記入", owner: "entry" }], rows: keys.map((key) => ({ ...textRow(key), values: [key, null] })) },
  state: { names: [field, list] },
});

let excel: OpenExcel;
let due: (() => void)[];
let told: (readonly EditedCells[])[];
let watching: Watching;

async function act(work: (book: Book) => void): Promise<void> {
  excel.host.act("person", work);
  await excel.host.settled();
}

async function timePassed(): Promise<void> {
  for (const ring of due.splice(0)) ring();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Types into the entry cells of rows, counted from 0. */
async function typeRows(rows: readonly number[]): Promise<void> {
  await act((book) => {
    for (const row of rows) typeInCell(book, "表", `B${row + 4}`, "記");
  });
  await timePassed();
}

beforeEach(async () => {
  excel = openExcel();
  const { changes, place } = difference(state, await excel.port.read());
  await excel.port.apply(changes, place.naming);
  await excel.host.settled();
  due = [];
  told = [];
  watching = await watchWorkbook({
    timer: (_milliseconds, ring) => {
      due.push(ring);
      return () => (due = due.filter((other) => other !== ring));
    },
    names: () => ["Field", "List", "Nowhere"],
    onChanged: (edits) => told.push(edits),
    onFault: (fault) => {
      throw fault;
    },
  });
});

describe("names that are watched", () => {
  test("are told when one of their cells is edited, without asking Excel anything", async () => {
    const before = excel.host.syncCount;
    await act((book) => typeInCell(book, "表", "H1", "令和4年度"));
    await act((book) => typeInCell(book, "表", "J5", "言葉"));
    await timePassed();
    expect(told).toEqual([[{ name: "Field" }, { name: "List" }]]);
    expect(excel.host.syncCount).toBe(before);
  });

  test("are told when a person moves away from their cells: a choice from a list may raise no event", async () => {
    await act((book) => selectCells(book, "表", "H1"));
    await timePassed();
    told = [];
    await act((book) => selectCells(book, "表", "M30"));
    await timePassed();
    expect(told).toEqual([[{ name: "Field" }]]);
    await act((book) => selectCells(book, "表", "M31"));
    await timePassed();
    expect(told).toHaveLength(1);
  });

  test("are told when rows come in on their sheet, and found where they are then", async () => {
    await act((book) => insertRows(book, "表", 0));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: "all" }, { name: "Field" }, { name: "List" }]]);
    await act((book) => typeInCell(book, "表", "H2", "令和4年度"));
    await timePassed();
    expect(told.at(-1)).toEqual([{ name: "Field" }]);
  });

  test("are told when they come to refer to other cells, as soon as places are learnt", async () => {
    await act((book) => {
      book.names = book.names.map((name) => (name.name === "Field" ? { ...name, formula: "'表'!$M$2" } : name));
    });
    await act((book) => typeInCell(book, "表", "M40", "覚え"));
    await timePassed();
    expect(told).toEqual([[{ name: "Field" }]]);
  });

  test("are not told for what we write ourselves", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("H1").values = [["令和5年度"]];
      await context.sync();
    });
    await excel.host.settled();
    await timePassed();
    expect(told).toEqual([]);
  });
});

describe("rows that are edited far from one another", () => {
  test("are told apart, those side by side together", async () => {
    await typeRows([0, 1, 29, 12]);
    expect(told).toEqual([[{ table: "Numbers", rows: [0, 1] }, { table: "Numbers", rows: [12, 12] }, { table: "Numbers", rows: [29, 29] }]]);
  });

  test("are told as one from the first to the last when there are more than eight places", async () => {
    await typeRows([0, 2, 4, 6, 8, 10, 12, 14]);
    expect(told.at(-1)).toHaveLength(8);
    await typeRows([2, 4, 6, 8, 10, 12, 14, 16, 29]);
    expect(told.at(-1)).toEqual([{ table: "Numbers", rows: [2, 29] }]);
  });
});

test("rows we say we wrote are told with the edits of people", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("B9").values = [["提出"]];
    await context.sync();
  });
  await excel.host.settled();
  watching.wrote([{ table: "Numbers", rows: [5, 5] }]);
  await typeRows([20]);
  expect(told).toEqual([[{ table: "Numbers", rows: [5, 5] }, { table: "Numbers", rows: [20, 20] }]]);
});
