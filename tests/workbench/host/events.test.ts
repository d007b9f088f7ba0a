import { beforeEach, describe, expect, test } from "@jest/globals";
import type { HostExcel } from "../../../src/workbench/host/host-excel";
import { sortTable } from "../../../src/workbench/host/acts/change-table";
import { deleteRows, insertRows, renameSheetTo, selectCells } from "../../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../../src/workbench/host/acts/type-in-cell";
import { batch, makeTable, openedHost, write } from "./opened-host";

let host: HostExcel;
let told: string[];

beforeEach(async () => {
  host = openedHost();
  told = [];
  await makeTable("Sheet1", "A1", "Plan", [["a", "b"], [2, "x"], [1, "y"]]);
  await batch((context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add((event) => tell(`changed ${event.address} ${event.changeType} ${event.source} ${event.triggerSource}`));
    worksheets.onSelectionChanged.add((event) => tell(`selected ${event.address}`));
    worksheets.onAdded.add((event) => tell(`added ${event.source}`));
    worksheets.onDeleted.add((event) => tell(`deleted ${event.source}`));
    worksheets.onRowSorted.add((event) => tell(`sorted ${event.address}`));
    tables.onChanged.add((event) => tell(`table ${event.address}`));
  });
});

function tell(text: string): Promise<void> {
  told.push(text);
  return Promise.resolve();
}

describe("events", () => {
  test("tell own writes from those of the person and of other authors", async () => {
    await write("Sheet1", "D5", [[1]]);
    host.act("person", (book) => typeInCell(book, "Sheet1", "A2", 3));
    host.act("otherAuthor", (book) => typeInCell(book, "Sheet1", "D6", 4));
    await host.settled();
    expect(told).toEqual(["changed D5 RangeEdited Local ThisLocalAddin", "changed A2 RangeEdited Local Unknown", "table A2", "changed D6 RangeEdited Remote Unknown"]);
  });

  test("tell rows that come and go, sorting, selecting, adding and deleting", async () => {
    host.act("otherAuthor", (book) => {
      insertRows(book, "Sheet1", 1);
      deleteRows(book, "Sheet1", 1);
      sortTable(book, "Plan", "a");
      selectCells(book, "Sheet1", "B2");
    });
    await batch((context) => { context.workbook.worksheets.add("別").delete(); });
    await host.settled();
    expect(told).toEqual([
      "changed 2:2 RowInserted Remote Unknown", "table 2:2", "changed 2:2 RowDeleted Remote Unknown", "table 2:2",
      "changed A2:B3 RangeEdited Remote Unknown", "table A2:B3", "sorted A2:B3", "selected B2", "added Local", "deleted Local",
    ]);
  });

  test("of a single cell tell what was there before", async () => {
    const details: unknown[] = [];
    await batch((context) => {
      context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
        details.push(event.details);
        return Promise.resolve();
      });
    });
    host.act("person", (book) => typeInCell(book, "Sheet1", "A2", "neu"));
    await host.settled();
    expect(details).toEqual([{ valueBefore: 2, valueAfter: "neu", valueTypeBefore: "Double", valueTypeAfter: "String" }]);
  });

  test("lead to the cells they are about", async () => {
    let found = "";
    await batch((context) => {
      context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
        const range = await batch((inner) => event.getRange(inner).load("address"));
        found = range.address;
      });
    });
    host.act("person", (book) => typeInCell(book, "Sheet1", "B3", "z"));
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(found).toBe("Sheet1!B3");
  });

  test("reach nobody any more when the pane was reloaded", async () => {
    host.forgetHandlers();
    host.act("person", (book) => renameSheetTo(book, "Sheet1", "別"));
    host.act("person", (book) => typeInCell(book, "別", "A2", 9));
    await host.settled();
    expect(told).toEqual([]);
  });
});
