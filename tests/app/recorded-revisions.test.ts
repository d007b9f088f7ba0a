import { describe, expect, test } from "@jest/globals";
import { carryOutUpdate } from "../../src/app/carry-out-update";
import type { UpdateReport } from "../../src/app/update-report";
import { initiativesTable, progressTable, revisionsTable, updateLogTable } from "../../src/core/contract/tables";
import { emptyCell } from "../../src/core/workbook/cell";
import type { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import type { WorkbookPort } from "../../src/core/workbook/workbook-port";
import { FaultyPort } from "../support/update/faulty-port";
import { filledRows, looked, madeWorkbook, rowOf, tableOf, typeIn, updated } from "../support/update/memory-update";

const moment = "2022-05-01 09:00:00";

/** A workbook in which somebody typed over the name of 整理番号 3. */
async function edited(): Promise<MemoryWorkbook> {
  const port = await madeWorkbook();
  const initiatives = tableOf(port.book, initiativesTable.name);
  typeIn(initiatives, rowOf(initiatives, initiativesTable.number, 3), initiativesTable.title, "面談の充実");
  return port;
}

/** The update that records it, with what `meanwhile` does between looking and writing. */
async function recorded(port: MemoryWorkbook, { through = port, meanwhile }: { readonly through?: WorkbookPort; readonly meanwhile?: () => void } = {}): Promise<UpdateReport> {
  const prepared = await looked(port);
  meanwhile?.();
  return carryOutUpdate(through, prepared, { choices: new Map(prepared.overwrites.map((overwrite) => [overwrite, "record"] as const)), moment });
}

/** 取組名 of 整理番号 3 on 進捗入力: it follows the revisions of 取組一覧. */
const titles = (port: MemoryWorkbook): unknown[] => filledRows(tableOf(port.book, progressTable.name)).filter((row) => row[progressTable.initiative] === 3).map((row) => row[progressTable.title]);
const revisions = (port: MemoryWorkbook): ReturnType<typeof filledRows> => filledRows(tableOf(port.book, revisionsTable.name));
const told = (port: MemoryWorkbook, operation: string): ReturnType<typeof filledRows> => filledRows(tableOf(port.book, updateLogTable.name)).filter((row) => row[updateLogTable.operation] === operation);

describe("a revision that 計画変更 does not take, because somebody changed the sheet meanwhile", () => {
  test("is told as left alone, not as recorded; nothing that follows from it is written", async () => {
    const port = await edited();
    const before = titles(port);
    const report = await recorded(port, {
      meanwhile: () => {
        const { sheet, place, headers } = tableOf(port.book, revisionsTable.name);
        sheet.set(place.row, place.column + headers.indexOf(revisionsTable.item), { ...emptyCell, value: "あとで" });
      },
    });
    expect(report).toMatchObject({ recorded: [], applied: [], fault: null, conflicts: [{ change: { kind: "appendRow", contract: revisionsTable.name } }] });
    expect(report.entries.after).toBe(report.entries.before);
    expect(revisions(port)).toEqual([]);
    expect(told(port, "計画変更を記録")).toEqual([]);
    expect(titles(port)).toEqual(before);
  });

  test("and that people wrote there themselves changes no plan cell until the next update", async () => {
    const port = await madeWorkbook();
    const table = tableOf(port.book, revisionsTable.name);
    const written = { 対象: "取組一覧", 適用年度: "令和4年度", 対象ID: "3", 項目: "取組名", 変更後: "面談の充実" };
    for (const [header, value] of Object.entries(written)) typeIn(table, 0, header, value);
    const before = titles(port);
    const report = await recorded(port, { meanwhile: () => typeIn(table, 0, revisionsTable.after, "面談の廃止") });
    expect(report.conflicts.map(({ change }) => change.kind)).toEqual(["setContent", "setContent"]);
    expect(titles(port)).toEqual(before);
    await updated(port);
    expect(new Set(titles(port))).toEqual(new Set([before[0], "面談の廃止"]));
    expect(revisions(port)).toMatchObject([{ 変更ID: "V001", 変更後: "面談の廃止" }]);
  });
});

describe("recording a revision when the program fails", () => {
  test("before 計画変更 has it is told as not recorded", async () => {
    const port = await edited();
    const before = titles(port);
    const report = await recorded(port, { through: new FaultyPort(port, 0) });
    expect(report).toMatchObject({ recorded: [], applied: [], fault: { code: "GeneralException" } });
    expect(report.entries.after).toBe(report.entries.before);
    expect(titles(port)).toEqual(before);
    expect(told(port, "計画変更を記録")).toEqual([]);
  });

  test("after 計画変更 has it is told as recorded, once, and the next update writes what follows from it", async () => {
    const port = await edited();
    const report = await recorded(port, { through: new FaultyPort(port, Infinity) });
    expect(report).toMatchObject({ recorded: [{ id: "V001" }], applied: [], fault: { code: "GeneralException" } });
    expect(report.unwritten.length).toBeGreaterThan(0);
    expect(report.entries.after).toBe(report.entries.before);
    expect(told(port, "計画変更を記録")).toMatchObject([{ 行ID: "V001" }]);
    await updated(port);
    expect(titles(port)).toContain("面談の充実");
    expect(revisions(port)).toHaveLength(1);
    expect(await looked(port)).toMatchObject({ safe: [], overwrites: [] });
  });

  test("while 更新記録 is written is told there once, with the day on the cover", async () => {
    for (const steps of [0, 1, Infinity]) {
      const port = await edited();
      const report = await recorded(port, { through: new FaultyPort(port, steps, { request: 3 }) });
      expect(report).toMatchObject({ recorded: [{ id: "V001" }], unwritten: [], fault: { code: "GeneralException" } });
      expect(told(port, "計画変更を記録")).toHaveLength(1);
      const rows = told(port, "更新").flatMap((row) => String(row[updateLogTable.row]).split("、"));
      expect(rows).toHaveLength(report.applied.filter(({ kind }) => kind === "setCell" || kind === "setFormula").length);
      expect(port.book.sheets[0]?.rows().flat().some(({ value }) => String(value).includes("最終更新 2022-05-01"))).toBe(true);
    }
  });
});
