import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyCell } from "../../../src/core/workbook/cell";
import { MemoryBook } from "../../../src/core/workbook/memory-book";
import { MemoryTable } from "../../../src/core/workbook/memory-table";
import { MemoryWorkbook } from "../../../src/core/workbook/memory-workbook";
import { contractNaming } from "../../../src/core/workbook/naming";
import type { ApplyOutcome } from "../../../src/core/workbook/workbook-port";
import { contentsOf, reportCell, reportSheet, reportStep } from "../../support/reports/report-step";

const filled = (value: string | number): typeof emptyCell & { value: string | number } => ({ ...emptyCell, value });

/** A workbook with a sheet 報告 on which these texts stand, row by row. */
function book(lines: readonly (readonly (string | number | null)[])[]): MemoryBook {
  const made = new MemoryBook();
  const sheet = made.addSheet("報告");
  for (const [row, line] of lines.entries()) for (const [column, value] of line.entries()) if (value !== null) sheet.set(row, column, filled(value));
  return made;
}

/** The texts on the sheet, by place; formulas with their sign. */
function texts({ sheets }: MemoryBook): Record<string, unknown> {
  const found = (sheets[0]?.rows() ?? []).flatMap((line, row) => line.map(({ value, formula }, column) => [`${row},${column}`, formula === null ? value : `=${formula}`] as const));
  return Object.fromEntries(found.filter(([, value]) => value !== null));
}

function laid(made: MemoryBook, step: ReturnType<typeof reportStep>, naming = contractNaming): Promise<ApplyOutcome> {
  return new MemoryWorkbook(made).apply([step], naming);
}

const report = reportSheet([reportCell(0, 0, "達成状況", { across: 3 }), reportCell(2, 1, null, { formula: "COUNTA(Goals[実績])" }), reportCell(2, 2, 0.575)]);

describe("a report", () => {
  test("takes the place of all that was read on its sheet, with formulas in the names of the workbook", async () => {
    const made = book([["古い題"], [], ["残り", null, null, "右端"]]);
    const step = reportStep(contentsOf(made.snapshot(), "報告"), report);
    const outcome = await laid(made, step, { ...contractNaming, table: (name) => `${name}_2` });
    expect(outcome).toEqual({ applied: [step], conflicts: [] });
    expect(texts(made)).toEqual({ "0,0": "達成状況", "2,1": "=COUNTA(Goals_2[実績])", "2,2": 0.575 });
    expect(made.sheets[0]?.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  });

  test("is laid again over itself, and its cells are merged once", async () => {
    const made = book([]);
    await laid(made, reportStep([], report));
    const again = reportStep(contentsOf(made.snapshot(), "報告"), reportSheet([reportCell(0, 0, "達成状況", { across: 2 })]));
    expect((await laid(made, again)).conflicts).toEqual([]);
    expect(texts(made)).toEqual({ "0,0": "達成状況" });
    expect(made.sheets[0]?.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  test("is not laid where anything was typed since, under a cell that reaches over others too, and nothing is written", async () => {
    const places = fc.record({ row: fc.nat(2), column: fc.nat(2) });
    await fc.assert(fc.asyncProperty(places, fc.constantFrom("人", 3), async ({ row, column }, value) => {
      const made = book([["題"]]);
      const step = reportStep(contentsOf(made.snapshot(), "報告"), report);
      made.sheets[0]?.set(row, column, filled(value));
      const before = texts(made);
      const { conflicts } = await laid(made, step);
      expect(conflicts).toEqual([{ change: step, found: `something else at ${"ABC"[column]}${row + 1}` }]);
      expect(texts(made)).toEqual(before);
    }));
  });

  test("leaves alone what stands beyond it and beyond what was read", async () => {
    const made = book([["題"]]);
    made.sheets[0]?.set(3, 0, filled("下の覚え書き"));
    made.sheets[0]?.set(0, 3, filled("右の覚え書き"));
    expect((await laid(made, reportStep([[{ value: "題", formula: null }]], report))).conflicts).toEqual([]);
    expect(texts(made)).toMatchObject({ "3,0": "下の覚え書き", "0,3": "右の覚え書き" });
  });

  test("is not laid where a table stands, nor on a sheet that is gone", async () => {
    const made = book([["番号"], ["一"]]);
    const step = reportStep(contentsOf(made.snapshot(), "報告"), report);
    const [sheet] = made.sheets;
    if (sheet !== undefined) made.tables.push(new MemoryTable("自分の表", sheet, { row: 0, column: 0 }, 1, 1));
    expect((await laid(made, step)).conflicts).toEqual([{ change: step, found: "a table" }]);
    expect((await laid(new MemoryBook(), step)).conflicts).toEqual([{ change: step, found: "no sheet 報告" }]);
  });

  test("whose cells reach over one another is a bug of ours", async () => {
    const overlapping = reportSheet([reportCell(0, 0, "左", { across: 2 }), reportCell(0, 1, "右")]);
    await expect(laid(book([]), reportStep([], overlapping))).rejects.toThrow("no cell reaches over B1");
  });
});
