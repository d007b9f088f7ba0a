import { describe, expect, test } from "@jest/globals";
import { goalsTable, progressTable } from "../../src/core/contract/tables";
import { emptyCell } from "../../src/core/workbook/cell";
import type { MemoryTable } from "../../src/core/workbook/memory-table";
import { addressText } from "../../src/core/workbook/address";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { openExcel } from "../support/excel/open-excel";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";
import { looked, madeWorkbook, updated } from "../support/update/memory-update";

const plans = [hoshimori2026] as const;

/** The formulas of a table, however often. */
function formulas({ tables }: Snapshot, name: string): string[] {
  const found = tables.find((table) => table.name === name);
  return [...new Set(found?.rows.flat().flatMap(({ formula }) => formula ?? []))];
}

function spelledAnew(table: MemoryTable, spelled: (formula: string) => string): number {
  let changed = 0;
  for (let row = 0; row < table.height; row += 1) {
    for (const header of table.headers) {
      const { formula } = table.cell(row, header);
      if (formula === null || spelled(formula) === formula) continue;
      table.set(row, header, { ...table.cell(row, header), formula: spelled(formula) });
      changed += 1;
    }
  }
  return changed;
}

describe("an update of a workbook whose formulas another program spelled", () => {
  test.each<[string, (formula: string, table: string) => string]>([
    ["without the name of their own table", (formula, table) => formula.replaceAll(`${table}[[#This Row],`, "[[#This Row],").replaceAll(new RegExp(`(?<![A-Za-z])${table}\\[(?!\\[#This)`, "g"), "[")],
    ["short, with the name of their own table", (formula) => formula.replaceAll(/\[\[#This Row\],\[([^\]]+)\]\]/g, "[@$1]")],
    ["short, without it", (formula, table) => formula.replaceAll(/\[\[#This Row\],\[([^\]]+)\]\]/g, "[@[$1]]").replaceAll(`${table}[`, "[")],
  ])("%s finds nothing to do", async (_, spelled) => {
    const port = await madeWorkbook();
    const changed = port.book.tables.reduce((sum, table) => sum + spelledAnew(table, (formula) => spelled(formula, table.name)), 0);
    expect(changed).toBeGreaterThan(100);
    expect(await looked(port)).toMatchObject({ safe: [], overwrites: [] });
  });

  test.each(["qualified", "unqualified"] as const)("in an Excel that shows own columns %s finds nothing to do, and mends what was typed over", async (ownColumns) => {
    const { host, port } = openExcel({ settings: { ownColumns } });
    await updated(port, { plans });
    expect(formulas(await port.read(), goalsTable.name).some((formula) => /(?<![A-Za-z])Goals\[(?!@)/.test(formula))).toBe(ownColumns === "qualified");
    expect(await looked(port, plans)).toMatchObject({ isMade: true, safe: [], overwrites: [] });
    host.act("person", (book) => {
      const table = book.tables.find(({ name }) => name === goalsTable.name);
      const column = table?.columns.findIndex(({ name }) => name === goalsTable.judgement) ?? -1;
      if (table !== undefined) typeInCell(book, book.sheetOf(table).name, addressText({ row: table.bodyArea.row, column: table.bodyArea.column + column }), "済");
    });
    expect(await updated(port, { plans })).toMatchObject({ applied: [{ kind: "setFormula" }], conflicts: [] });
    expect((await looked(port, plans)).safe).toEqual([]);
  });
});

describe("a column that somebody renamed with signs that mean something in formulas", () => {
  const header = "実績[件]#1 '@済'";

  test("is written behind apostrophes by the update, which then finds nothing to do", async () => {
    const port = await madeWorkbook();
    const table = port.book.table(progressTable.name);
    if (table === undefined) throw new Error("There is 進捗入力.");
    table.sheet.set(table.place.row, table.place.column + table.headers.indexOf(progressTable.result), { ...emptyCell, value: header });
    expect((await updated(port)).applied.some(({ kind }) => kind === "setFormula")).toBe(true);
    const written = formulas(port.book.snapshot(), progressTable.name).filter((formula) => formula.includes("実績'[件']'#1 '''@済"));
    expect(written.length).toBeGreaterThan(0);
    expect(await looked(port)).toMatchObject({ safe: [] });
  });

  test("is taken by Excel, whose own renaming leaves nothing to do", async () => {
    const { host, port } = openExcel();
    await updated(port, { plans });
    const cellOf = (book: typeof host.book, column: string, row: number): string => {
      const table = book.tables.find(({ name }) => name === goalsTable.name);
      const index = table?.columns.findIndex(({ name }) => name === column) ?? -1;
      return addressText({ row: (table?.area.row ?? 0) + row, column: (table?.area.column ?? 0) + index });
    };
    host.act("person", (book) => typeInCell(book, "目標実績", cellOf(book, goalsTable.actual, 0), header));
    expect((await looked(port, plans)).safe).toEqual([]);
    host.act("person", (book) => typeInCell(book, "目標実績", cellOf(book, goalsTable.judgement, 1), "済"));
    expect(await updated(port, { plans })).toMatchObject({ applied: [{ kind: "setFormula" }], conflicts: [], fault: null });
    expect((await looked(port, plans)).safe).toEqual([]);
  });
});
