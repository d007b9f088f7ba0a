import { tableNamed } from "../workbook/table-named";
import { emptyCell } from "../workbook/cell";
import type { Change, SetCell, SetFormula } from "../workbook/change";
import { changeId } from "../workbook/change-id";
import type { CellContent } from "../workbook/command";
import type { DesiredState } from "../workbook/desired-state";
import type { Difference } from "../workbook/diff";
import { cellFormula } from "../workbook/formula-text";
import { isSameValue } from "../workbook/same-value";
import type { TableSnapshot } from "../workbook/snapshot";
import { isHeld } from "./is-held";
import { rowsWithId } from "./rows-with-id";

/** What became of a change that was sent without an answer. `unclear` where the workbook does not tell. */
export type WrittenState = "written" | "unwritten" | "unclear";

/**
 * What a workbook that was read again says of changes that were sent: a cell is
 * written only when it holds what was to be written. That nothing differs any
 * more does not do, since people may have moved or renamed what differed.
 */
export function writtenState(state: DesiredState, found: Difference): (change: Change) => WrittenState {
  const open = new Set(found.changes.map(changeId));
  return (change) => {
    if (change.kind === "setCell" || change.kind === "setFormula") return cellState(state, found, change, !open.has(changeId(change)));
    if (open.has(changeId(change))) return "unwritten";
    if (!("headers" in change)) return "written";
    const headers = found.place.tables.get(change.contract)?.headers ?? [];
    return change.headers.every((header) => headers.includes(header)) ? "written" : "unclear";
  };
}

function cellState(state: DesiredState, { place, matches }: Difference, change: SetCell | SetFormula, isSettled: boolean): WrittenState {
  const table = tableNamed(state, change.contract);
  const found = place.tables.get(change.contract);
  const match = matches.get(change.contract);
  if (table === undefined || found === undefined || match === undefined) return "unclear";
  const column = columnOf(found, change);
  const rows = rowsWithId(table, found, match, change.rowKey);
  if (column < 0 || rows.length === 0) return "unclear";
  const after: CellContent = change.kind === "setCell" ? { value: change.after, formula: null } : { value: null, formula: cellFormula(change.after, change.contract, place.naming) };
  const holds = (row: number): boolean => {
    const cell = found.rows[row]?.[column] ?? emptyCell;
    // Excel may spell a formula in a way of its own.
    return isHeld(cell, after, found.name) || (isSettled && change.kind === "setFormula" && cell.formula !== null);
  };
  if (rows.every(holds)) return "written";
  if (!rows.some(holds)) return "unwritten";
  // Of several rows with the same id, only the one in its old place can be taken for it, and only where it has what was to be written.
  const { index, key } = change.row;
  const keyColumn = found.headers.indexOf(change.keyColumn);
  return rows.includes(index) && isSameValue(found.rows[index]?.[keyColumn]?.value ?? null, key) && holds(index) ? "written" : "unclear";
}

/** Where the column stands; one that was renamed meanwhile is told by its being the only header that is gone, and the only one that is new. */
function columnOf({ headers }: TableSnapshot, { headers: before, column }: SetCell | SetFormula): number {
  const there = headers.indexOf(column);
  const gone = before.filter((header) => !headers.includes(header));
  const isNew = headers.flatMap((header, index) => (before.includes(header) ? [] : [index]));
  return there >= 0 || gone.length !== 1 || isNew.length !== 1 ? there : (isNew[0] ?? -1);
}
