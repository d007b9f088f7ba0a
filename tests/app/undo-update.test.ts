import { describe, expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { undoUpdate } from "../../src/app/undo-update";
import { initiativesTable, progressTable, updateLogTable } from "../../src/core/contract/tables";
import { emptyCell } from "../../src/core/workbook/cell";
import type { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import type { WorkbookPort } from "../../src/core/workbook/workbook-port";
import { type Failing, FaultyPort } from "../support/update/faulty-port";
import { filledRows, looked, madeWorkbook, tableOf, today, typeIn, updated } from "../support/update/memory-update";

const cells = 5;

/** A workbook whose last update filled in texts of the plan that somebody had emptied. */
async function mended(): Promise<MemoryWorkbook> {
  const port = await madeWorkbook();
  for (let row = 0; row < cells; row += 1) typeIn(tableOf(port.book, initiativesTable.name), row, initiativesTable.purpose, null);
  expect((await updated(port)).applied).toHaveLength(cells);
  return port;
}

const undone = (port: WorkbookPort, hour = 10): ReturnType<typeof undoUpdate> => undoUpdate(port, knownPlans, { today, moment: `2022-05-01 ${hour}:00:00` });
const blanks = (port: MemoryWorkbook): number => filledRows(tableOf(port.book, initiativesTable.name)).filter((row) => row[initiativesTable.purpose] === null).length;
const told = (port: MemoryWorkbook): number => filledRows(tableOf(port.book, updateLogTable.name)).filter((row) => row[updateLogTable.operation] === "元に戻す").length;

describe("an undo during which the program fails", () => {
  test.each([0, 2, Infinity])("after %d cells says how many were put back, tells just these in 更新記録, and is completed by undoing again", async (steps) => {
    const port = await mended();
    const restored = Math.min(steps, cells);
    expect(await undone(new FaultyPort(port, steps))).toMatchObject({ ok: true, value: { restored, left: { changed: 0, locked: 0, notReached: cells - restored }, fault: { code: "GeneralException" } } });
    expect([blanks(port), told(port)]).toEqual([restored, restored]);
    const again = await undone(port, 11);
    expect(again).toMatchObject(restored === cells ? { ok: false, error: { code: "nothingToUndo" } } : { ok: true, value: { restored: cells - restored, left: { changed: 0, locked: 0, notReached: 0 }, fault: null } });
    expect([blanks(port), told(port)]).toEqual([cells, cells]);
    expect(await undone(port, 12)).toMatchObject({ ok: false, error: { code: "nothingToUndo" } });
  });

  test.each<Failing>([{ request: 1, staysDown: true }, { request: 2, staysDown: true }])("for good is told in 更新記録 by undoing again: $request", async (failing) => {
    const port = await mended();
    expect(await undone(new FaultyPort(port, failing.request === 1 ? Infinity : 0, failing))).toMatchObject({ ok: true, value: { fault: { code: "GeneralException" } } });
    expect([blanks(port), told(port)]).toEqual([cells, 0]);
    expect(await undone(port, 11)).toMatchObject({ ok: true, value: { restored: cells, left: { changed: 0, locked: 0, notReached: 0 }, fault: null } });
    expect([blanks(port), told(port)]).toEqual([cells, cells]);
  });

  test.each([0, 3, Infinity])("while it tells 更新記録, after %d lines, tells each cell once", async (steps) => {
    const port = await mended();
    expect(await undone(new FaultyPort(port, steps, { request: 2 }))).toMatchObject({ ok: true, value: { restored: cells, left: { changed: 0, locked: 0, notReached: 0 }, fault: { code: "GeneralException" } } });
    expect([blanks(port), told(port)]).toEqual([cells, cells]);
  });
});

describe("formulas that an update filled in", () => {
  /** A workbook in which somebody added rows of their own, and an update gave them our formulas. */
  async function withOwnRows(ids: readonly (string | null)[]): Promise<{ port: MemoryWorkbook; rows: number[] }> {
    const port = await madeWorkbook();
    const progress = tableOf(port.book, progressTable.name);
    const rows = ids.map((id, index) => {
      const row = port.book.appendRow(progress) ?? -1;
      for (const header of progress.headers) progress.set(row, header, emptyCell);
      typeIn(progress, row, progressTable.key, id);
      typeIn(progress, row, progressTable.result, `独自の取組${index}`);
      return row;
    });
    const report = await updated(port);
    expect(report.applied.filter(({ kind }) => kind === "setFormula").length).toBeGreaterThanOrEqual(ids.length);
    return { port, rows };
  }

  test.each([
    [["独自-1"]],
    [["独自、1", "独自「2」", "「独自」、3"]],
    [["独自-1", "独自-1"]],
    [[null, null, "独自-1"]],
  ])("in rows people added, with ids %j, are taken out again", async (ids) => {
    const { port, rows } = await withOwnRows(ids);
    const progress = tableOf(port.book, progressTable.name);
    expect(rows.map((row) => progress.cell(row, progressTable.check).formula)).not.toContain(null);
    expect(await undone(port)).toMatchObject({ ok: true, value: { left: { changed: 0, locked: 0, notReached: 0 } } });
    expect(rows.map((row) => progress.cell(row, progressTable.check))).toEqual(rows.map(() => emptyCell));
    expect(rows.map((row) => progress.cell(row, progressTable.result).value)).toEqual(ids.map((_, index) => `独自の取組${index}`));
    expect(await undone(port, 11)).toMatchObject({ ok: false, error: { code: "nothingToUndo" } });
  });

  test("stay where another row without an id holds the same, since nobody can say which of them the update wrote", async () => {
    const { port, rows: [row = -1] } = await withOwnRows([null]);
    const progress = tableOf(port.book, progressTable.name);
    const other = port.book.appendRow(progress) ?? -1;
    for (const header of progress.headers) progress.set(other, header, progress.cell(row, header));
    typeIn(progress, other, progressTable.key, null);
    expect(await undone(port)).toMatchObject({ ok: true, value: { restored: 0, left: { locked: 0, notReached: 0 } } });
    expect(progress.cell(row, progressTable.check).formula).not.toBeNull();
    expect((await looked(port)).safe).toEqual([]);
  });
});
