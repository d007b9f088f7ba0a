import { describe, expect, test } from "@jest/globals";
import { undoUpdate } from "../../src/app/undo-update";
import { initiativesTable, progressTable, updateLogTable } from "../../src/core/contract/tables";
import { headerFormat } from "../../src/core/sheets/palette";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { workbookFile } from "../../src/file/write/write-workbook";
import { readBook } from "../../src/file/book/read-book";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { openedBook } from "../../src/workbench/host/book-file";
import type { Book } from "../../src/workbench/host/model/book";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import { invariant } from "../../src/core/shared/invariant";
import { addressText } from "../../src/core/workbook/address";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";
import { looked, updated } from "../support/update/memory-update";

const plans = [hoshimori2026] as const;
const today = "2026-05-01";

/** A workbook of ours as a file says it, opened afresh. */
const made = (async () => {
  const state = planWorkbook({ plan: hoshimori2026, targetYear: hoshimori2026.firstYear, createdOn: "2026-04-01" });
  const file = await readBook(await workbookFile(state, { title: hoshimori2026.title, createdOn: "2026-04-01", header: headerFormat }));
  invariant(file.ok, "a file of ours can be read");
  return file.value;
})();

/** With entries, plan cells emptied and typed over, and formulas typed over. */
async function worn(): Promise<OpenExcel> {
  const live = openExcel({ book: openedBook(await made) });
  const { host } = live;
  host.act("person", (book) => {
    for (let row = 0; row < 6; row += 1) type(book, "進捗入力", progressTable.result, row, `実績${row}`);
    for (let row = 0; row < 3; row += 1) type(book, "取組一覧", initiativesTable.purpose, row, "");
    for (let row = 0; row < 4; row += 1) type(book, "進捗入力", progressTable.check, row, "済");
    type(book, "取組一覧", initiativesTable.title, 2, "面談の充実");
  });
  return live;
}

function type(book: Book, sheet: string, header: string, row: number, text: string): void {
  const table = book.sheetNamed(sheet)?.tables[0];
  invariant(table !== undefined, `there is a table on ${sheet}`);
  const column = table.bodyArea.column + table.columns.findIndex(({ name }) => name === header);
  typeInCell(book, sheet, addressText({ row: table.bodyArea.row + row, column }), text);
}

function cells(snapshot: Snapshot, table: string, header: string): unknown[] {
  const found = snapshot.tables.find(({ name }) => name === table);
  const column = found?.headers.indexOf(header) ?? -1;
  return found?.rows.map((row) => row[column]?.formula ?? row[column]?.value ?? null) ?? [];
}

describe("an update through Office.js", () => {
  test("writes what is safe, tells it in 更新記録, leaves entries and what was typed over, and then has nothing to do", async () => {
    const { port } = await worn();
    const report = await updated(port, { plans });
    expect(report).toMatchObject({ conflicts: [], unwritten: [], fault: null });
    expect(report.applied.map(({ kind }) => kind).sort()).toEqual(["setCell", "setCell", "setCell", "setFormula", "setFormula", "setFormula", "setFormula"]);
    expect(report.entries.after).toBe(report.entries.before);
    const after = await port.read();
    expect(cells(after, progressTable.name, progressTable.result).slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5].map((row) => `実績${row}`));
    expect(cells(after, initiativesTable.name, initiativesTable.title)[2]).toBe("面談の充実");
    expect(cells(after, updateLogTable.name, updateLogTable.operation).filter((operation) => operation === "更新").length).toBeGreaterThan(0);
    expect((await looked(port, plans)).safe).toEqual([]);
  });

  test("puts back what it wrote when it is undone", async () => {
    const { port } = await worn();
    await updated(port, { choice: "restore", plans });
    expect(cells(await port.read(), initiativesTable.name, initiativesTable.title)[2]).not.toBe("面談の充実");
    expect(await undoUpdate(port, plans, { today, moment: "2026-05-01 10:00:00" })).toMatchObject({ ok: true, value: { restored: 8, left: 0 } });
    const after = await port.read();
    expect(cells(after, initiativesTable.name, initiativesTable.title)[2]).toBe("面談の充実");
    expect(cells(after, progressTable.name, progressTable.check).slice(0, 4)).toEqual(["済", "済", "済", "済"]);
  });

  test.each(["before", "middle", "after"] as const)("that fails at any of its syncs, %s what it does, loses no entry and is completed by running it again", async (time) => {
    const whole = await worn();
    await updated(whole.port, { plans });
    const syncs = whole.host.syncCount;
    expect(syncs).toBeGreaterThan(4);
    for (let sync = 3; sync <= syncs; sync += 1) {
      const { host, port } = await worn();
      const before = cells(await port.read(), progressTable.name, progressTable.result);
      host.failAt(host.syncCount + sync, new HostError("GeneralException", "There was an internal error while processing the request."), time === "middle" ? { afterActions: 40 } : time);
      await updated(port, { plans });
      await updated(port, { moment: "2026-05-01 09:30:00", plans });
      expect((await looked(port, plans)).safe).toEqual([]);
      expect(cells(await port.read(), progressTable.name, progressTable.result)).toEqual(before);
    }
  });
});
