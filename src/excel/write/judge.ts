import type { AddColumn, AddRow } from "../../core/workbook/change";
import type { AppendRow, Step } from "../../core/workbook/command";
import { inTurn } from "../../core/workbook/in-turn";
import { carryOut } from "../../core/workbook/memory-apply";
import type { MemoryBook } from "../../core/workbook/memory-book";
import type { MemoryTable } from "../../core/workbook/memory-table";
import type { Naming } from "../../core/workbook/naming";
import type { Structure } from "../read/read-structure";

/** A row or column that a table grows by. */
export interface Growth {
  readonly change: AddRow | AddColumn | AppendRow;
  readonly table: MemoryTable;
  /** Whether something stands there that has to move first. */
  readonly makesRoom: boolean;
}

/** Steps carried out on the workbook in memory: what became of each, and how tables grew by it. */
export interface Judgement {
  /** What was found instead of what was expected, by step; `null` for those that are to be written. */
  readonly found: ReadonlyMap<Step, string | null>;
  readonly growths: readonly Growth[];
  /** The blank row that an appended row goes to, where there is one. */
  readonly blankRows: ReadonlyMap<AppendRow, number>;
  readonly book: MemoryBook;
}

/** Judges steps by carrying them out on the workbook in memory, by the rules that hold for every workbook. */
export function judged(book: MemoryBook, steps: readonly Step[], naming: Naming, { tables }: Structure): Judgement {
  const growths: Growth[] = [];
  const blankRows = new Map<AppendRow, number>();
  const withTotals = new Set(tables.filter(({ hasTotals }) => hasTotals).map(({ name }) => name));
  const found = inTurn(steps, (step) => {
    const growth = growthOf(book, step);
    if (growth !== null && step.kind !== "addColumn" && withTotals.has(growth.table.name)) return "a row of totals below";
    const height = growth?.table.height;
    const rowsBefore = step.kind === "appendRow" && growth !== null ? rowCells(growth.table, step) : [];
    const outcome = carryOut(book, step, naming);
    if (outcome !== null || growth === null) return outcome;
    if (step.kind === "appendRow" && growth.table.height === height) blankRows.set(step, changedRow(growth.table, step, rowsBefore));
    else growths.push(growth);
    return null;
  });
  return { found, growths, blankRows, book };
}

function growthOf(book: MemoryBook, step: Step): Growth | null {
  if (step.kind !== "addRow" && step.kind !== "addColumn" && step.kind !== "appendRow") return null;
  const table = book.table(step.table);
  if (table === undefined) return null;
  const { sheet, place, width, height, lastRow, lastColumn } = table;
  if (step.kind === "addColumn") return { change: step, table, makesRoom: !sheet.isEmptyRange(place.row, lastColumn + 1, height + 1, 2) };
  const isTableBelow = book.tables.some((other) => other.sheet === sheet && other.place.row === lastRow + 1 && other.place.column <= lastColumn && other.lastColumn >= place.column);
  return { change: step, table, makesRoom: isTableBelow || !sheet.isEmptyRange(lastRow + 1, place.column, 1, width) };
}

/** The cells of the columns that an appended row fills, row by row. */
function rowCells(table: MemoryTable, { cells }: AppendRow): unknown[][] {
  return Array.from({ length: table.height }, (_, index) => [...cells.keys()].map((header) => table.cell(index, header)));
}

/** The row whose cells are no longer the ones they were. */
function changedRow(table: MemoryTable, step: AppendRow, before: readonly (readonly unknown[])[]): number {
  return rowCells(table, step).findIndex((cells, index) => cells.some((cell, position) => cell !== before[index]?.[position]));
}
