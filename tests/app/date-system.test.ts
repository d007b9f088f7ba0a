import { describe, expect, test } from "@jest/globals";
import { openPlanWorkbook } from "../../src/app/open-plan-workbook";
import { coverLabels } from "../../src/core/contract/cover-labels";
import { goalsTable, revisionsTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { addressText } from "../../src/core/workbook/address";
import { dateOfSerial } from "../../src/core/workbook/serial-date";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { Book, appendSheet } from "../../src/workbench/host/model/book";
import { openExcel, type OpenExcel } from "../support/excel/open-excel";
import { looked, updated } from "../support/update/memory-update";
import { cells, plans } from "../support/update/worn-workbook";

/** A workbook of the 1904 date system open in Excel, with our sheets made in it. */
async function made1904(): Promise<OpenExcel> {
  const book = new Book();
  book.dateSystem = "1904";
  appendSheet(book, "市の表");
  const live = openExcel({ book });
  await updated(live.port, { plans });
  return live;
}

function deadlines(snapshot: Snapshot): (string | null)[] {
  return cells(snapshot, goalsTable.name, goalsTable.deadline).map((value) => (typeof value === "number" ? dateOfSerial(value, snapshot.dateSystem) : null));
}

/** What stands right of a label of the cover. */
function field(snapshot: Snapshot, label: string): unknown {
  const row = snapshot.sheets.find(({ name }) => name === "表紙")?.cells?.find((line) => line.some(({ value }) => value === label)) ?? [];
  return row[row.findIndex(({ value }) => value === label) + 1]?.value;
}

describe("a workbook that counts its days from 1904", () => {
  test("gets the plan's days as the days they are, and is due nothing afterwards", async () => {
    const { port } = await made1904();
    const snapshot = await port.read();
    expect(snapshot.dateSystem).toBe("1904");
    const [plan] = plans;
    const wanted = plan.goals.flatMap(({ deadline }) => deadline ?? []);
    expect(wanted.length).toBeGreaterThan(0);
    expect(deadlines(snapshot)).toEqual(expect.arrayContaining(wanted));
    expect(deadlines(snapshot).filter((day) => day !== null && !wanted.includes(day))).toEqual([]);
    const asOf = field(snapshot, coverLabels.asOfDate);
    expect(typeof asOf === "number" ? dateOfSerial(asOf, "1904") : asOf).toBe("2022-05-01");
    const { safe, overwrites } = await looked(port, plans);
    expect([...safe, ...overwrites]).toEqual([]);
  });

  test("reads the days that people type, and records a deadline that somebody typed over", async () => {
    const { port, host } = await made1904();
    const before = await port.read();
    const table = before.tables.find(({ name }) => name === goalsTable.name);
    const [deadline, completedOn] = [goalsTable.deadline, goalsTable.completedOn].map((header) => table?.headers.indexOf(header) ?? -1);
    const row = table?.rows.findIndex((line, index) => typeof line[deadline ?? -1]?.value === "number" && String(line[0]?.value).startsWith("R") && index > 0) ?? -1;
    invariant(table !== undefined && deadline !== undefined && completedOn !== undefined && row >= 0, "a goal has a deadline");
    const place = (column: number): string => addressText({ row: table.place.row + 1 + row, column: table.place.column + column });
    host.act("person", (book) => {
      typeInCell(book, table.sheet, place(completedOn), "2027/3/1");
      typeInCell(book, table.sheet, place(deadline), "2028/3/31");
    });
    const opened = openPlanWorkbook(await port.read(), plans);
    invariant(opened.ok, "the workbook can be worked with");
    expect(opened.value.entries.goals.get(String(table.rows[row]?.[0]?.value))?.completedOn).toBe("2027-03-01");
    const { overwrites } = await looked(port, plans);
    expect(overwrites.map(({ revision }) => revision?.after)).toEqual(["2028-03-31"]);
    await updated(port, { choice: "record", plans });
    const after = await port.read();
    expect(cells(after, revisionsTable.name, revisionsTable.item)).toContain(goalsTable.deadline);
    expect(deadlines(after)[row]).toBe("2028-03-31");
    const due = await looked(port, plans);
    expect([...due.safe, ...due.overwrites]).toEqual([]);
  });
});
