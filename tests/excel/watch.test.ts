import { beforeEach, describe, expect, test } from "@jest/globals";
import { difference } from "../../src/core/workbook/diff";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import type { Timer } from "../../src/excel/watch/alarm";
import type { EditedCells } from "../../src/core/workbook/edited-cells";
import { watchWorkbook } from "../../src/excel/watch/watch-workbook";
import type { Watching } from "../../src/excel/watch/watching";
import { addSheetCalled, deleteSheetCalled, insertRows, selectCells } from "../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import type { Book } from "../../src/workbench/host/model/book";
import { activateSheet } from "../../src/workbench/host/operations/sheets";
import { addTable, resizeTable } from "../../src/workbench/host/operations/tables";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { oneTableState, textColumn, textRow } from "../support/one-table-state";

/** A table of three columns in A3: ours, an entry, ours. */
function stateOf(keys: readonly string[], goal = "初め"): DesiredState {
  return oneTableState({
    table: {
      columns: [textColumn, { ...textColumn, header: "記入", owner: "entry" }, { ...textColumn, header: "目標" }],
      rows: keys.map((key) => ({ ...textRow(key), values: [key, null, goal] })),
    },
  });
}

const keys = ["一", "二", "三"];
const wholeTable = [{ table: "Numbers", rows: "all" }];
const generalFault = new HostError("GeneralException", "There was an internal error.");

let excel: OpenExcel;
let due: (() => void)[];
let told: (readonly EditedCells[])[];
let faults: string[];
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

/** Writes what is to be, as an update does; how many changes were made. */
async function made(state: DesiredState): Promise<number> {
  const { changes, place } = difference(state, await excel.port.read());
  const { applied } = await excel.port.apply(changes, place.naming);
  await excel.host.settled();
  return applied.length;
}

async function watch(): Promise<Watching> {
  return watchWorkbook({ timer, onChanged: (changes) => told.push(changes), onFault: ({ code }) => faults.push(code) });
}

beforeEach(async () => {
  excel = openExcel();
  await made(stateOf(keys));
  due = [];
  told = [];
  faults = [];
  watching = await watch();
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

  test("says nothing of what we write ourselves: cells of ours, new rows", async () => {
    expect(await made(stateOf(keys, "改"))).toBe(3);
    expect(await made(stateOf([...keys, "四"], "改"))).toBe(1);
    await timePassed();
    expect(told).toEqual([]);
  });

  test("says nothing of cells outside tables", async () => {
    await act((book) => typeInCell(book, "表", "H20", "覚え"));
    await timePassed();
    expect(told).toEqual([]);
  });

  test("learns where tables stand when one grows or moves", async () => {
    await act((book) => typeInCell(book, "表", "A7", "四"));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [3, 3] }]]);
    await act((book) => insertRows(book, "表", 1));
    await timePassed();
    expect(told.at(-1)).toEqual(wholeTable);
    await act((book) => typeInCell(book, "表", "B6", "記"));
    await timePassed();
    expect(told.at(-1)).toEqual([{ table: "Numbers", rows: [1, 1] }]);
  });

  test("tells an edit of any row we have just appended", async () => {
    await made(stateOf([...keys, "四", "五", "六"]));
    await act((book) => typeInCell(book, "表", "B9", "記"));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [5, 5] }]]);
  });

  test("tells an edit of a row a person drew the table over, which raises no event", async () => {
    await act((book) => {
      const [table] = book.tables;
      if (table !== undefined) resizeTable(book, table, { ...table.area, rows: table.area.rows + 5 });
    });
    await act((book) => typeInCell(book, "表", "B11", "記"));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [7, 7] }]]);
  });

  test("tells the whole table when we push down rows that somebody had just edited, and nothing when nobody had", async () => {
    const pushDown = async (): Promise<void> => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("表").getRange("1:1").insert("Down");
        await context.sync();
      });
      await excel.host.settled();
    };
    await pushDown();
    await timePassed();
    expect(told).toEqual([]);
    await act((book) => typeInCell(book, "表", "B6", "記"));
    await pushDown();
    await timePassed();
    expect(told).toEqual([wholeTable]);
  });

  test("tells the whole table when rows came in above it while its place was being learnt", async () => {
    await act((book) => typeInCell(book, "表", "A7", "四"));
    excel.host.between(excel.host.syncCount + 1, (book) => insertRows(book, "表", 1));
    await timePassed();
    await timePassed();
    expect(told).toEqual([wholeTable, wholeTable]);
  });

  test("takes totals for no data", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Numbers").showTotals = true;
      await context.sync();
    });
    await watching.renew();
    await timePassed();
    told = [];
    await act((book) => typeInCell(book, "表", "B7", "計"));
    await timePassed();
    expect(told).toEqual([]);
    await act((book) => typeInCell(book, "表", "B6", "記"));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [2, 2] }]]);
  });

  test("knows tables that we make meanwhile, and tells only what others change in them", async () => {
    await watching.dispose();
    excel = openExcel();
    watching = await watch();
    await made(stateOf(keys));
    await timePassed();
    expect(told).toEqual([]);
    await act((book) => typeInCell(book, "表", "B4", "記"));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [0, 0] }]]);
  });

  test("tells tables whole that another author makes or takes away", async () => {
    await act((book) => {
      addSheetCalled(book, "別");
      const sheet = book.sheetNamed("別");
      if (sheet !== undefined) addTable(book, sheet, { row: 0, column: 0, rows: 3, columns: 2 }, true).name = "Others";
    }, "otherAuthor");
    await timePassed();
    expect(told).toEqual([[{ table: "Others", rows: "all" }]]);
    await act((book) => typeInCell(book, "別", "A3", "記"), "otherAuthor");
    await timePassed();
    expect(told.at(-1)).toEqual([{ table: "Others", rows: [1, 1] }]);
    await act((book) => deleteSheetCalled(book, "表"), "otherAuthor");
    await timePassed();
    expect(told.at(-1)).toEqual(wholeTable);
  });
});

describe("cells that a person moves away from", () => {
  test("count as changed, each time: a choice from a list may raise no event", async () => {
    await act((book) => selectCells(book, "表", "B5"));
    await timePassed();
    told = [];
    await act((book) => typeInCell(book, "表", "B5", "記"));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [1, 1] }]]);
    await act((book) => selectCells(book, "表", "H1"));
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [1, 1] }], [{ table: "Numbers", rows: [1, 1] }]]);
    await act((book) => selectCells(book, "表", "H2"));
    await timePassed();
    expect(told).toHaveLength(2);
  });

  test("are not known at first: all of their sheet counts as changed, once", async () => {
    await act((book) => selectCells(book, "表", "H1"));
    await act((book) => selectCells(book, "表", "H2"));
    await timePassed();
    await act((book) => selectCells(book, "表", "H3"));
    await timePassed();
    expect(told).toEqual([wholeTable]);
  });

  test("count as changed when the person goes to another sheet", async () => {
    await act((book) => {
      addSheetCalled(book, "別");
      const [first] = book.sheets;
      if (first !== undefined) activateSheet(book, first);
      selectCells(book, "表", "B6");
    });
    await timePassed();
    told = [];
    await act((book) => {
      const other = book.sheetNamed("別");
      if (other !== undefined) activateSheet(book, other);
    });
    await timePassed();
    expect(told).toEqual([[{ table: "Numbers", rows: [2, 2] }]]);
  });
});

describe("watching that is disturbed", () => {
  /** How often the client asked for an event of all sheets, less how often it took that back. */
  function watched(event: string): number {
    return requests.reduce((count, text) => count + text.split(`"_Register${event}"`).length - text.split(`"_Unregister${event}"`).length, 0);
  }

  let requests: string[];

  beforeEach(async () => {
    await watching.dispose();
    requests = [];
    const { bridge } = excel.host;
    const send = bridge.sendMessageToHost;
    Object.assign(bridge, {
      sendMessageToHost: (text: string) => {
        requests.push(text);
        send(text);
      },
    });
    watching = await watch();
    expect(watched("DataChangedEvent")).toBe(1);
  });

  test("tells edits whose table could not be learnt, as soon as it can; the failure is told once", async () => {
    await act((book) => typeInCell(book, "表", "A7", "四"));
    // The learning, and, when the seven handlers have been taken back, the registering.
    for (const later of [1, 9]) excel.host.failAt(excel.host.syncCount + later, generalFault);
    await timePassed();
    await timePassed();
    expect(told).toEqual([]);
    await timePassed();
    expect(told).toEqual([wholeTable]);
    expect(faults).toEqual(["GeneralException"]);
    await act((book) => typeInCell(book, "表", "B7", "記"));
    await timePassed();
    expect(told.at(-1)).toEqual([{ table: "Numbers", rows: [3, 3] }]);
  });

  test("goes on after the handlers were lost, tells all tables whole, and ends when it is told to", async () => {
    excel.host.forgetHandlers();
    await act((book) => typeInCell(book, "表", "B4", "記"));
    await timePassed();
    expect(told).toEqual([]);
    await watching.renew();
    await timePassed();
    expect(told).toEqual([wholeTable]);
    await act((book) => typeInCell(book, "表", "B4", "記入"));
    await timePassed();
    expect(told.at(-1)).toEqual([{ table: "Numbers", rows: [0, 0] }]);
    await watching.dispose();
    await act((book) => typeInCell(book, "表", "B5", "記入"));
    await timePassed();
    expect(told).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  test("takes back every handler but the one Excel refuses to take", async () => {
    excel.host.faults.refuse("WorksheetCollection._UnregisterDataChangedEvent", generalFault);
    await watching.dispose();
    expect(watched("SelectionChangedEvent")).toBe(0);
    expect(watched("AddedEvent")).toBe(0);
  });

  test("registers once however often it is renewed at a time", async () => {
    await Promise.all([watching.renew(), watching.renew()]);
    expect(watched("DataChangedEvent")).toBe(1);
    await watching.dispose();
    expect(watched("DataChangedEvent")).toBe(0);
  });

  test("does not begin again once it has ended, though learning fails at the end", async () => {
    await act((book) => typeInCell(book, "表", "A7", "四"));
    excel.host.failAt(excel.host.syncCount + 1, generalFault);
    for (const ring of due.splice(0)) ring();
    await watching.dispose();
    await timePassed();
    await timePassed();
    expect(watched("DataChangedEvent")).toBe(0);
    expect(told).toEqual([]);
    await watching.renew();
    expect(watched("DataChangedEvent")).toBe(0);
  });

  test("is taken up again by itself when it cannot be renewed at once", async () => {
    // The seven handlers are taken back first.
    excel.host.failAt(excel.host.syncCount + 8, generalFault);
    await expect(watching.renew()).rejects.toMatchObject({ code: "GeneralException" });
    await timePassed();
    await timePassed();
    expect(told).toEqual([wholeTable]);
    await act((book) => typeInCell(book, "表", "B4", "記"));
    await timePassed();
    expect(told.at(-1)).toEqual([{ table: "Numbers", rows: [0, 0] }]);
  });

  test("leaves no handler behind when it cannot begin", async () => {
    await watching.dispose();
    excel.host.failAt(excel.host.syncCount + 2, generalFault);
    await expect(watch()).rejects.toMatchObject({ code: "GeneralException" });
    expect(watched("DataChangedEvent")).toBe(0);
    expect(due).toEqual([]);
  });
});
