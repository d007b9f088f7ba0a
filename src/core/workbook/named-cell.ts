import type { CellAddress } from "./address";
import { type Cell, emptyCell } from "./cell";
import { parsedReference } from "./reference";
import type { SheetSnapshot, Snapshot } from "./snapshot";

/** The cell a workbook name refers to; `null` when the name is gone or refers to nothing that was read. */
export function namedCell(snapshot: Snapshot, name: string): Cell | null {
  const found = snapshot.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const reference = parsedReference(found?.reference ?? "");
  const sheet = snapshot.sheets.find((candidate) => candidate.name === reference?.sheet);
  if (reference === null || sheet?.cells == null) return null;
  return sheet.cells[reference.first.row]?.[reference.first.column] ?? emptyCell;
}

/** Where a sheet's first cell with just this text stands; `null` when none has it. */
export function labelPlace(sheet: SheetSnapshot, label: string): CellAddress | null {
  for (const [row, cells] of (sheet.cells ?? []).entries()) {
    const column = cells.findIndex((cell) => cell.value === label);
    if (column >= 0) return { row, column };
  }
  return null;
}
