import { parsedAddress } from "./address";
import { type Cell, emptyCell } from "./cell";
import type { Snapshot } from "./snapshot";

/** The cell a workbook name refers to; the empty cell when the name is gone or refers to nothing that was read. */
export function namedCell(snapshot: Snapshot, name: string): Cell {
  const reference = snapshot.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())?.reference ?? "";
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?[0-9]+)$/.exec(reference);
  const sheetName = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const address = parsedAddress(match?.[3] ?? "");
  const sheet = snapshot.sheets.find((candidate) => candidate.name === sheetName);
  return address === null ? emptyCell : (sheet?.cells?.[address.row]?.[address.column] ?? emptyCell);
}
