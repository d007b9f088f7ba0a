import { revisionsTable } from "../contract/tables";
import { Tally } from "../shared/tally";
import type { CellContent } from "../workbook/command";
import type { DesiredState } from "../workbook/desired-state";
import { keyText } from "../workbook/key-text";
import type { Location } from "../workbook/locate";
import { tableColumns } from "../workbook/table-columns";
import { tableNamed } from "../workbook/table-named";
import { type LoggedCell, loggedCells } from "./logged-cell";
import { loggedContent } from "./logged-content";
import { type LogLine, type LogOperation, logOperations } from "./log-line";
import { toldLines } from "./told-lines";

/** The last update that 更新記録 tells of, with what of it was not put back since. */
export interface UndoableUpdate {
  /** The moment it bears in 更新記録. */
  readonly moment: string;
  readonly cells: readonly LoggedCell[];
  /** 変更ID of the revisions it recorded that still stand on 計画変更: no undo takes them back, since people may have completed them since, and an id is never given twice. */
  readonly revisions: readonly string[];
}

/**
 * What there is to put back: the cells of the last update without those that
 * were told but not written, and those that an undo cut short has put back
 * already, and the revisions that were recorded with it. `null` where the last
 * thing told is no update, or all of it was put back. People may have sorted 更新記録.
 */
export function undoableUpdate(state: DesiredState, location: Location): UndoableUpdate | null {
  const told = toldLines(state, location);
  const moments = [...new Set(told.map(({ moment }) => moment))].sort().reverse();
  const settled = new Tally();
  for (const moment of moments) {
    const lines = told.filter((one) => one.moment === moment).map(({ line }) => line);
    const cellsOf = (wanted: LogOperation): LoggedCell[] => loggedCells(lines.filter(({ operation }) => operation === wanted));
    const left = cellsOf(logOperations.left);
    const updated = cellsOf(logOperations.updated);
    for (const cell of left) settled.add(cellText(cell, cell.before));
    for (const cell of cellsOf(logOperations.undone)) settled.add(cellText(cell, cell.after));
    // Beside an update, what was left is of it; else of a report.
    const isBeside = ({ operation }: LogLine): boolean => operation === logOperations.undone || operation === logOperations.reported || operation === logOperations.left;
    const isNothing = lines.every(isBeside) || (left.length > 0 && left.length === updated.length);
    const cells = updated.filter((cell) => !settled.take(cellText(cell, cell.before)));
    const revisions = standing(state, location, lines.flatMap(({ operation, rows }) => (operation === logOperations.recorded ? rows : [])));
    if (!isNothing) return cells.length + revisions.length === 0 ? null : { moment, cells, revisions };
  }
  return null;
}

/** Those of these 変更ID that stand on 計画変更. */
function standing(state: DesiredState, { tables }: Location, ids: readonly string[]): string[] {
  const table = tableNamed(state, revisionsTable.name);
  const found = tables.get(revisionsTable.name);
  const column = table === undefined || found === undefined ? undefined : tableColumns(table, found).get(revisionsTable.key);
  const there = new Set(column === undefined ? [] : found?.rows.map((cells) => keyText(cells[column]?.value ?? null)));
  return ids.filter((id) => there.has(keyText(id)));
}

/** A cell with what it held before the update: rows of people's own may bear the same id. */
function cellText({ table, row, column }: LoggedCell, before: CellContent): string {
  return JSON.stringify([table, row, column, loggedContent(before)]);
}
