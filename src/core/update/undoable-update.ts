import { updateLogTable } from "../contract/tables";
import { type Cell, emptyCell } from "../workbook/cell";
import type { DesiredState } from "../workbook/desired-state";
import type { Location } from "../workbook/locate";
import { tableColumns } from "../workbook/table-columns";
import { type LoggedCell, loggedCells } from "./logged-cell";
import { contentLogged } from "./logged-content";
import { rowsLogged } from "./logged-rows";
import { type LogLine, logOperations } from "./log-line";
import { tableLabels } from "./table-labels";

/** The last update that 更新記録 tells of, with the cells of it that were not put back since. */
export interface UndoableUpdate {
  /** The moment it bears in 更新記録. */
  readonly moment: string;
  readonly cells: readonly LoggedCell[];
}

/**
 * What there is to put back: the cells of the last update without those that
 * an undo cut short has put back already. `null` where the last thing told is
 * no update of cells, or all of it was put back. People may have sorted 更新記録.
 */
export function undoableUpdate(state: DesiredState, location: Location): UndoableUpdate | null {
  const told = toldLines(state, location);
  const moments = [...new Set(told.map(({ moment }) => moment))].sort().reverse();
  const undone = new Map<string, number>();
  for (const moment of moments) {
    const lines = told.filter((one) => one.moment === moment).map(({ line }) => line);
    for (const cell of loggedCells(lines.filter(({ operation }) => operation === logOperations.undone))) undone.set(cellText(cell), (undone.get(cellText(cell)) ?? 0) + 1);
    if (lines.every(({ operation }) => operation === logOperations.undone)) continue;
    const cells = loggedCells(lines.filter(({ operation }) => operation === logOperations.updated)).filter((cell) => {
      const count = undone.get(cellText(cell)) ?? 0;
      undone.set(cellText(cell), count - 1);
      return count <= 0;
    });
    return cells.length === 0 ? null : { moment, cells };
  }
  return null;
}

function cellText({ table, row, column }: LoggedCell): string {
  return JSON.stringify([table, row, column]);
}

function toldLines(state: DesiredState, location: Location): { readonly moment: string; readonly line: LogLine }[] {
  const table = state.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === updateLogTable.name);
  const found = location.tables.get(updateLogTable.name);
  if (table === undefined || found === undefined) return [];
  const columns = tableColumns(table, found);
  const tables = new Map([...tableLabels(state)].map(([name, label]) => [label, name]));
  const operations = Object.values(logOperations);
  return found.rows.flatMap((cells) => {
    const cell = (header: string): Cell => cells[columns.get(header) ?? -1] ?? emptyCell;
    const operation = operations.find((candidate) => candidate === cell(updateLogTable.operation).value);
    const moment = cell(updateLogTable.key).value;
    return operation === undefined || typeof moment !== "string" ? [] : [{ moment, line: { operation, ...toldLine(cell, tables) } }];
  });
}

function toldLine(cell: (header: string) => Cell, tables: ReadonlyMap<string, string>): Omit<LogLine, "operation"> {
  const text = (header: string): string | null => {
    const { value } = cell(header);
    return value === null ? null : String(value);
  };
  const ids = text(updateLogTable.row);
  const rows = ids === null ? [] : rowsLogged(ids);
  const column = text(updateLogTable.column);
  return {
    table: tables.get(text(updateLogTable.table) ?? "") ?? null,
    rows,
    column,
    cell: rows.length > 0 && column !== null ? { before: contentLogged(cell(updateLogTable.before).value), after: contentLogged(cell(updateLogTable.after).value) } : null,
    reason: text(updateLogTable.reason) ?? "",
  };
}
