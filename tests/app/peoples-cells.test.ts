import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { peoplesCells } from "../../src/app/peoples-cells";
import { departmentsTable, goalsTable, progressTable, revisionsTable, surveysTable } from "../../src/core/contract/tables";
import { workbookNames } from "../../src/core/contract/workbook-names";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { type Cell, type CellValue, emptyCell } from "../../src/core/workbook/cell";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import type { SheetSnapshot, Snapshot } from "../../src/core/workbook/snapshot";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";
import { snapshotOf } from "../support/typed-entries";
import { type TypedRow, withAddedRow, withField, withTypedRows } from "../support/typed-rows";

const desired = planWorkbook({ plan: hoshimori2026, targetYear: hoshimori2026.lastYear, createdOn: "2026-04-01" });
/** Made for another year and on another day than the count is made for. */
const made = planWorkbook({ plan: hoshimori2026, targetYear: 2026, createdOn: "2026-06-30" });

async function counted(state: DesiredState, change: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot): Promise<number> {
  return peoplesCells(desired, change(await snapshotOf(state)));
}

const filled = (value: CellValue): Cell => ({ ...emptyCell, value });

function withCells(title: string, change: (cells: Cell[][]) => readonly (readonly Cell[])[]): (snapshot: Snapshot) => Snapshot {
  const changed = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, cells: change((sheet.cells ?? []).map((row) => [...row])) });
  return (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === title ? changed(sheet) : sheet)) });
}

const places: readonly (readonly [string, string, readonly string[]])[] = [
  [progressTable.name, "R8-01-D01", [progressTable.status, progressTable.result, progressTable.comment]],
  [goalsTable.name, "R8-02-1", [goalsTable.actual, goalsTable.note]],
  [surveysTable.name, "R9-風通し", [surveysTable.survey, surveysTable.actual]],
  [departmentsTable.name, "D01", [departmentsTable.responsible, departmentsTable.total]],
  [revisionsTable.name, "V001", [revisionsTable.item, revisionsTable.after]],
];

const anyRow = fc
  .constantFrom(...places)
  .chain(([table, key, headers]) => fc.subarray([...headers], { minLength: 1 }).map((typed): TypedRow => ({ table, key, cells: Object.fromEntries(typed.map((header) => [header, "記入"])) })));

describe("the cells people filled in", () => {
  test("are none in a new workbook, whichever year and day it was made for", async () => {
    expect(await counted(desired)).toBe(0);
    expect(await counted(made)).toBe(0);
  });

  test("are as many as were typed into entry columns", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyRow, { selector: ({ table }) => table }), async (rows) => {
        const typed = rows.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
        expect(await counted(withTypedRows(made, rows))).toBe(typed);
      }),
      { numRuns: 20 },
    );
  });

  test("include the cover's fields, but for the two that a new workbook fills in itself", async () => {
    expect(await counted(withField(withField(made, workbookNames.reportDue, 46_500), workbookNames.contact, "人事課 内線1234"))).toBe(2);
    expect(await counted(withField(withField(made, workbookNames.asOfDate, 46_600), workbookNames.targetYear, "令和9年度"))).toBe(0);
  });

  test("include the words HR put into the lists", async () => {
    const list = made.names.find(({ name }) => name === workbookNames.reviewStates)?.first ?? { row: 0, column: 0 };
    expect(await counted(made, withCells("設定", (cells) => cells.map((line, row) => line.map((cell, column) => (row === list.row && column === list.column ? filled("A（順調）") : cell)))))).toBe(1);
  });

  test("include a row added for another department, and a column added to a table, with its header", async () => {
    const cells = { 進捗ID: "消防-01", 年度: "令和8年度", 整理番号: 1, 担当部署: "消防局総務課", [progressTable.status]: "完了" };
    expect(await counted(withAddedRow(made, progressTable.name, cells))).toBe(5);
    const widened = (snapshot: Snapshot): Snapshot => ({
      ...snapshot,
      tables: snapshot.tables.map((table) =>
        table.name === goalsTable.name ? { ...table, headers: [...table.headers, "係"], rows: table.rows.map((row, index) => [...row, index < 3 ? filled("企画係") : emptyCell]) } : table,
      ),
    });
    expect(await counted(made, widened)).toBe(4);
  });

  test("include sheets of their own, whole, and notes beside our tables", async () => {
    const own: SheetSnapshot = { name: "課内メモ", cells: [[filled("担当"), filled(3)], [emptyCell, { ...emptyCell, formula: "A1" }, filled("")]] };
    expect(await counted(made, (snapshot) => ({ ...snapshot, sheets: [...snapshot.sheets, own] }))).toBe(3);
    expect(await counted(made, withCells("取組一覧", (cells) => [[...(cells[0] ?? []), filled("確認のこと")], ...cells.slice(1)]))).toBe(1);
  });

  test("are all there are in a workbook that is none of ours", () => {
    const foreign: Snapshot = { dateSystem: "1900", sheets: [{ name: "一覧", cells: [[filled("a"), filled("b")]] }, { name: "二", cells: null }], tables: [], names: [], properties: new Map() };
    expect(peoplesCells(desired, foreign)).toBe(2);
  });
});
