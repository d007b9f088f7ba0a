import type { PlanEntries } from "../../../src/core/entries/plan-entries";
import { planEntries } from "../../../src/core/entries/read-entries";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { invariant } from "../../../src/core/shared/invariant";
import type { CellValue } from "../../../src/core/workbook/cell";
import { difference } from "../../../src/core/workbook/diff";
import type { MemoryBook } from "../../../src/core/workbook/memory-book";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import { MemoryWorkbook } from "../../../src/core/workbook/memory-workbook";
import { emptySnapshot, type Snapshot } from "../../../src/core/workbook/snapshot";
import { hoshimori2026 } from "../plans/hoshimori-2026";
import { typedCell } from "./typed-row";

const state = planWorkbook({ plan: hoshimori2026, targetYear: 2026, createdOn: "2026-04-01" });

/** A new workbook of the made-up plan, open for people to work in: 対象年度 令和8年度, 基準日 2026-04-01. */
export async function openBook(): Promise<MemoryBook> {
  const workbook = new MemoryWorkbook();
  const { changes, place } = difference(state, emptySnapshot);
  await workbook.apply(changes, place.naming);
  return workbook.book;
}

/** The entries read from a workbook that was made from the made-up plan, whatever became of it. */
export function readFrom(snapshot: Snapshot): PlanEntries {
  const { place, matches } = difference(state, snapshot);
  return planEntries(snapshot, { ...place, matches });
}

export function tableIn(book: MemoryBook, name: string): MemoryTable {
  const table = book.table(name);
  invariant(table !== undefined, `the workbook has a table ${name}`);
  return table;
}

/** The position of the row with this id; its id stands in the first column. */
export function rowWith(table: MemoryTable, key: string): number {
  const rows = Array.from({ length: table.height }, (_, index) => index);
  const row = rows.find((index) => table.cell(index, table.headers[0] ?? "").value === key);
  invariant(row !== undefined, `${table.name} has a row ${key}`);
  return row;
}

/** Types values into a row, by header; a text that begins with `=` is a formula whose result was not kept. */
export function typeInto(table: MemoryTable, row: number, typed: Readonly<Record<string, CellValue>>): void {
  for (const [header, value] of Object.entries(typed)) {
    invariant(table.headers.includes(header), `${table.name} has a column ${header}`);
    table.set(row, header, typedCell(value));
  }
}

/** Puts the rows of a table into another order, whole rows with all their cells. */
export function sortRows(table: MemoryTable, order: readonly number[]): void {
  const rows = order.map((index) => table.headers.map((header) => table.cell(index, header)));
  for (const [index, cells] of rows.entries()) {
    for (const [column, header] of table.headers.entries()) {
      const cell = cells[column];
      if (cell !== undefined) table.set(index, header, cell);
    }
  }
}
