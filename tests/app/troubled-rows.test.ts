import { describe, expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { lookAtWorkbook } from "../../src/app/look-at-workbook";
import type { TroubledRows } from "../../src/app/troubled-rows";
import { progressTable, revisionsTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import type { MemoryTable } from "../../src/core/workbook/memory-table";
import type { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { madeWorkbook, rowOf, tableOf, today, typeIn } from "../support/update/memory-update";

async function troubles(port: MemoryWorkbook): Promise<readonly TroubledRows[]> {
  const look = await lookAtWorkbook(port, knownPlans, today);
  invariant(look.ok, "the workbook can be worked with");
  return look.value.troubledRows;
}

/** The row of the sheet, counted from 1 as Excel does. */
const sheetRow = (table: MemoryTable, index: number): number => table.place.row + index + 2;

describe("rows of our sheets that are not what they ought to be", () => {
  test("are none in a workbook that was just made, nor where people wrote down a revision", async () => {
    const port = await madeWorkbook();
    const written = { 対象: "取組一覧", 適用年度: "令和4年度", 対象ID: "3", 項目: "取組名", 変更後: "面談の充実" };
    for (const [header, value] of Object.entries(written)) typeIn(tableOf(port.book, revisionsTable.name), 0, header, value);
    expect(await troubles(port)).toEqual([]);
  });

  test("are told with sheet, id and row: an id typed over, one that stands twice, a row that names nothing any more", async () => {
    const port = await madeWorkbook();
    const table = tableOf(port.book, progressTable.name);
    const [damaged, first, twin, lost] = ["R3-02-D01", "R4-01-D01", "R4-01-D02", "R5-01-D01"].map((id) => rowOf(table, progressTable.key, id));
    invariant(damaged !== undefined && first !== undefined && twin !== undefined && lost !== undefined, "the rows are there");
    typeIn(table, damaged, progressTable.key, "メモ");
    for (const header of [progressTable.key, progressTable.year, progressTable.initiative, progressTable.department]) table.set(twin, header, table.cell(first, header));
    typeIn(table, lost, progressTable.key, "？");
    typeIn(table, lost, progressTable.department, "どこかの課");
    const found = await troubles(port);
    expect(found).toHaveLength(3);
    const place = { sheet: "進捗入力", keyColumn: progressTable.key, column: 1 };
    expect(found).toContainEqual(expect.objectContaining({ ...place, trouble: "damaged", id: "R3-02-D01", held: ["メモ"], rows: [sheetRow(table, damaged)] }));
    expect(found).toContainEqual(expect.objectContaining({ ...place, trouble: "duplicated", id: "R4-01-D01", rows: [sheetRow(table, first), sheetRow(table, twin)] }));
    expect(found).toContainEqual(expect.objectContaining({ ...place, trouble: "unknown", id: "？", rows: [sheetRow(table, lost)], missing: ["R4-01-D02", "R5-01-D01"].sort() }));
  });
});
