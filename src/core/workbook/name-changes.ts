import { absoluteReference, type CellAddress } from "./address";
import type { AddTable, Change, FillCell } from "./change";
import type { DesiredName, DesiredState } from "./desired-state";
import type { Location } from "./locate";
import { labelPlace } from "./named-cell";
import type { SheetSnapshot, Snapshot } from "./snapshot";

/**
 * Names of ours that are gone or refer to nothing: made again over the cells
 * they stood for, found by their label where the sheet exists. Where even the
 * label is gone, nothing is guessed.
 */
export function nameChanges(desired: DesiredState, snapshot: Snapshot, place: Location, written: readonly (FillCell | AddTable)[]): Change[] {
  return desired.names.flatMap((name): Change[] => {
    const before = place.names.get(name.name)?.reference ?? null;
    if (before !== null && !before.includes("#REF!")) return [];
    const located = place.sheets.get(name.sheet);
    const sheet = snapshot.sheets.find((candidate) => candidate.name === located);
    const cells = sheet === undefined ? { first: name.first, last: name.last } : labelledCells(name, sheet, written);
    if (cells === null) return [];
    const reference = absoluteReference(place.naming.sheet(name.sheet), cells.first, cells.last);
    return [{ kind: "setName", name: place.naming.name(name.name), before, after: reference }];
  });
}

/** Found by the label where it stands, or where this very update writes it. */
function labelledCells({ label }: DesiredName, sheet: SheetSnapshot, written: readonly (FillCell | AddTable)[]): Cells | null {
  const there = labelPlace(sheet, label.text);
  const filled = written.find((change) => change.kind === "fillCell" && change.sheet === sheet.name && change.value === label.text);
  const at = there ?? (filled?.kind === "fillCell" ? filled.at : null);
  if (at === null) return labelledColumn(label.text, sheet, written);
  if (label.cells === "right") {
    const cell = { row: at.row, column: at.column + 1 };
    return { first: cell, last: cell };
  }
  let last = at.row;
  while ((sheet.cells?.[last + 1]?.[at.column]?.value ?? null) !== null) last += 1;
  return last === at.row ? null : { first: { row: at.row + 1, column: at.column }, last: { row: last, column: at.column } };
}

interface Cells {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** The column of a table about to be laid whose header is the label. */
function labelledColumn(label: string, sheet: SheetSnapshot, written: readonly (FillCell | AddTable)[]): Cells | null {
  for (const change of written) {
    if (change.kind !== "addTable" || change.sheet !== sheet.name || change.over !== null) continue;
    const { table, place } = change;
    const offset = table.columns.findIndex(({ header }) => header === label);
    const column = place.column + offset;
    if (offset >= 0) return { first: { row: place.row + 1, column }, last: { row: place.row + Math.max(1, table.rows.length), column } };
  }
  return null;
}
