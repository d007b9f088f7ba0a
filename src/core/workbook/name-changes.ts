import { absoluteReference, type CellAddress } from "./address";
import type { Change } from "./change";
import type { DesiredName, DesiredState } from "./desired-state";
import type { Location } from "./locate";
import { labelPlace } from "./named-cell";
import type { SheetSnapshot, Snapshot } from "./snapshot";

/**
 * Names of ours that are gone or refer to nothing: made again over the cells
 * they stood for, found by their label where the sheet exists. Where even the
 * label is gone, nothing is guessed.
 */
export function nameChanges(desired: DesiredState, snapshot: Snapshot, place: Location): Change[] {
  return desired.names.flatMap((name): Change[] => {
    const before = place.names.get(name.name)?.reference ?? null;
    if (before !== null && !before.includes("#REF!")) return [];
    const located = place.sheets.get(name.sheet);
    const sheet = snapshot.sheets.find((candidate) => candidate.name === located);
    const cells = sheet === undefined ? { first: name.first, last: name.last } : labelledCells(name, sheet);
    if (cells === null) return [];
    const reference = absoluteReference(place.naming.sheet(name.sheet), cells.first, cells.last);
    return [{ kind: "setName", name: place.naming.name(name.name), before, after: reference }];
  });
}

function labelledCells(name: DesiredName, sheet: SheetSnapshot): { readonly first: CellAddress; readonly last: CellAddress } | null {
  const label = labelPlace(sheet, name.label.text);
  if (label === null) return null;
  if (name.label.cells === "right") {
    const cell = { row: label.row, column: label.column + 1 };
    return { first: cell, last: cell };
  }
  let last = label.row;
  while ((sheet.cells?.[last + 1]?.[label.column]?.value ?? null) !== null) last += 1;
  return last === label.row ? null : { first: { row: label.row + 1, column: label.column }, last: { row: last, column: label.column } };
}
