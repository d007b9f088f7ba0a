import { type Area, overlaps } from "../model/area";
import type { Sheet } from "../model/sheet";
import { invalidOperation } from "../protocol/host-error";
import { assertUnprotected } from "./protection";

/** Merges cells into one, or each row by itself; only the first keeps its content. Cells of tables cannot be merged. */
export function mergeCells(sheet: Sheet, area: Area, isByRow: boolean): void {
  assertUnprotected(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw invalidOperation("Cells of a table can't be merged.");
  const merged = isByRow ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
  sheet.merges = [...sheet.merges.filter((other) => !overlaps(other, area)), ...merged];
  for (const merge of merged) {
    for (const { row, column, cell } of [...sheet.cells.stored(merge)]) {
      if (row !== merge.row || column !== merge.column) sheet.cells.set(row, column, { ...cell, value: null, isError: false, formula: null });
    }
  }
}

/** Takes merged cells apart. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  assertUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}
