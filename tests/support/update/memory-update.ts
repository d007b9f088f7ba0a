import { carryOutUpdate, type Choice } from "../../../src/app/carry-out-update";
import { prepareUpdate, type PreparedUpdate } from "../../../src/app/prepare-update";
import type { UpdateReport } from "../../../src/app/update-report";
import { knownPlans } from "../../../src/app/known-plans";
import { invariant } from "../../../src/core/shared/invariant";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { Plan } from "../../../src/core/plan/plan";
import { emptyCell } from "../../../src/core/workbook/cell";
import type { MemoryBook } from "../../../src/core/workbook/memory-book";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import { MemoryWorkbook } from "../../../src/core/workbook/memory-workbook";
import type { WorkbookPort } from "../../../src/core/workbook/workbook-port";

export const today = "2022-05-01";

/** The update a workbook is due, looked at. */
export async function looked(port: WorkbookPort, plans: readonly [Plan, ...Plan[]] = knownPlans): Promise<PreparedUpdate> {
  const prepared = await prepareUpdate(port, plans, today);
  invariant(prepared.ok, "the workbook can be worked with");
  return prepared.value;
}

/** Looks at the update and carries it out, with one choice for every plan cell that was typed over. */
export async function updated(port: WorkbookPort, { choice, moment = "2022-05-01 09:00:00", plans = knownPlans }: { readonly choice?: Choice; readonly moment?: string; readonly plans?: readonly [Plan, ...Plan[]] } = {}): Promise<UpdateReport> {
  const prepared = await looked(port, plans);
  const choices = new Map(choice === undefined ? [] : prepared.overwrites.map((overwrite) => [overwrite, choice] as const));
  return carryOutUpdate(port, prepared, { choices, moment });
}

/** A workbook in memory with all sheets of ours made. */
export async function madeWorkbook(): Promise<MemoryWorkbook> {
  const port = new MemoryWorkbook();
  await updated(port, { moment: "2022-04-01 09:00:00" });
  return port;
}

/** A table of a workbook in memory, by name. */
export function tableOf(book: MemoryBook, name: string): MemoryTable {
  const table = book.table(name);
  invariant(table !== undefined, `there is a table ${name}`);
  return table;
}

/** The place of a row, counted from 0, by what stands in its id column. */
export function rowOf(table: MemoryTable, keyHeader: string, key: CellValue): number {
  const index = Array.from({ length: table.height }, (_, row) => row).findIndex((row) => table.cell(row, keyHeader).value === key);
  invariant(index >= 0, `there is a row ${String(key)}`);
  return index;
}

/** Somebody types a value into a cell of a table. */
export function typeIn(table: MemoryTable, row: number, header: string, value: CellValue): void {
  table.set(row, header, { ...emptyCell, value });
}

/** The filled-in rows of a table, each as its texts by header. */
export function filledRows(table: MemoryTable): Record<string, CellValue>[] {
  return Array.from({ length: table.height }, (_, row) => Object.fromEntries(table.headers.map((header) => [header, table.cell(row, header).value] as const)))
    .filter((row) => Object.values(row).some((value) => value !== null));
}
