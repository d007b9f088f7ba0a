import { parsedAddress } from "./address";
import { type Cell, emptyCell } from "./cell";
import type { Snapshot } from "./snapshot";

/** The cell a workbook name refers to; `null` when the name is gone or refers to nothing that was read. */
export function namedCell(snapshot: Snapshot, name: string): Cell | null {
  const reference = snapshot.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())?.reference ?? "";
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?[0-9]+)$/.exec(reference);
  const sheetName = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const address = parsedAddress(match?.[3] ?? "");
  const sheet = snapshot.sheets.find((candidate) => candidate.name === sheetName);
  if (address === null || sheet?.cells == null) return null;
  return sheet.cells[address.row]?.[address.column] ?? emptyCell;
}

/** The cell right of the first cell that holds just this text; `null` when there is none. */
export function labelledCell(snapshot: Snapshot, label: string): Cell | null {
  for (const { cells } of snapshot.sheets) {
    for (const row of cells ?? []) {
      const column = row.findIndex((cell) => cell.value === label);
      if (column >= 0) return row[column + 1] ?? emptyCell;
    }
  }
  return null;
}
