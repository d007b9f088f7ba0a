import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { initiativesTable, progressTable, updateLogTable } from "../../src/core/contract/tables";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { FaultyPort } from "../support/update/faulty-port";
import { filledRows, looked, madeWorkbook, tableOf, typeIn, updated } from "../support/update/memory-update";

/** A workbook with entries, and plan cells and formulas to mend. */
async function worn(): Promise<MemoryWorkbook> {
  const port = await madeWorkbook();
  const progress = tableOf(port.book, progressTable.name);
  for (let row = 0; row < 40; row += 1) typeIn(progress, row, progressTable.result, `実績${row}`);
  for (let row = 0; row < 12; row += 1) typeIn(tableOf(port.book, initiativesTable.name), row, initiativesTable.purpose, null);
  for (let row = 0; row < 9; row += 1) typeIn(progress, row, progressTable.check, "済");
  return port;
}

const results = (port: MemoryWorkbook): unknown[] => filledRows(tableOf(port.book, progressTable.name)).map((row) => row[progressTable.result]);

describe("an update that fails midway", () => {
  test("says what was written and what was not, tells the former in 更新記録, and is completed by running it again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 21 }), async (steps) => {
        const port = await worn();
        const before = results(port);
        const wanted = (await looked(port)).safe;
        const report = await updated(new FaultyPort(port, steps));
        expect(report.fault?.code).toBe("GeneralException");
        // Lines that tell beforehand of what is overwritten are steps too.
        expect(report.applied.length).toBeLessThanOrEqual(steps);
        expect(report.applied.length).toBeGreaterThanOrEqual(Math.min(steps, 12));
        expect([report.applied.length, report.unknown]).toEqual([wanted.length - report.unwritten.length, []]);
        expect(report.entries.after).toBe(report.entries.before);
        const told = (operation: string): string[] => filledRows(tableOf(port.book, updateLogTable.name)).filter((row) => row["操作"] === operation).flatMap((row) => String(row["行ID"]).split("、"));
        expect(told("更新").length - told("見送り").length).toBe(report.applied.length);
        await updated(port);
        expect(await looked(port)).toMatchObject({ safe: [], overwrites: [] });
        expect(results(port)).toEqual(before);
      }),
      { numRuns: 6 },
    );
  });

  test("while the sheets are made is completed by running it again, whatever was made", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 40 }), async (steps) => {
        const port = new MemoryWorkbook();
        await updated(new FaultyPort(port, steps));
        await updated(port);
        expect(await looked(port)).toMatchObject({ isMade: true, safe: [], overwrites: [] });
      }),
      { numRuns: 4 },
    );
  });
});
