import { describe, expect, test } from "@jest/globals";
import { undoUpdate } from "../../src/app/undo-update";
import { initiativesTable, progressTable, updateLogTable } from "../../src/core/contract/tables";
import { looked, updated } from "../support/update/memory-update";
import { cells, plans, worn } from "../support/update/worn-workbook";

const today = "2026-05-01";

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
    expect(await undoUpdate(port, plans, { today, moment: "2026-05-01 10:00:00" })).toMatchObject({ ok: true, value: { restored: 8, left: { changed: 0, locked: 0, notReached: 0 } } });
    const after = await port.read();
    expect(cells(after, initiativesTable.name, initiativesTable.title)[2]).toBe("面談の充実");
    expect(cells(after, progressTable.name, progressTable.check).slice(0, 4)).toEqual(["済", "済", "済", "済"]);
  });
});
