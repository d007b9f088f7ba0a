import type { CellAddress } from "./address";
import { type Cell, emptyCell } from "./cell";
import { parsedReference } from "./reference";
import type { SheetSnapshot, Snapshot } from "./snapshot";

/** The cells a workbook name refers to, row by row; `null` when the name is gone or refers to nothing that was read. */
export function namedCells(snapshot: Snapshot, name: string): readonly Cell[] | null {
  const found = snapshot.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const reference = parsedReference(found?.reference ?? "");
  const cells = snapshot.sheets.find((candidate) => candidate.name === reference?.sheet)?.cells ?? null;
  if (reference === null || cells === null) return null;
  const { first, last } = reference;
  return cells.slice(first.row, last.row + 1).flatMap((row) => row.slice(first.column, last.column + 1));
}

/** The first cell a workbook name refers to; `null` when the name is gone or refers to nothing that was read. */
export function namedCell(snapshot: Snapshot, name: string): Cell | null {
  const cells = namedCells(snapshot, name);
  return cells === null ? null : (cells[0] ?? emptyCell);
}

/** Where a sheet's first cell with just this text stands; `null` when none has it. */
export function labelPlace(sheet: SheetSnapshot, label: string): CellAddress | null {
  for (const [row, cells] of (sheet.cells ?? []).entries()) {
    const column = cells.findIndex((cell) => cell.value === label);
    if (column >= 0) return { row, column };
  }
  return null;
}
