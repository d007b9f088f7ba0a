import { tableNamed } from "../workbook/table-named";
import { updateLogTable } from "../contract/tables";
import { type Cell, emptyCell } from "../workbook/cell";
import type { DesiredState } from "../workbook/desired-state";
import type { Location } from "../workbook/locate";
import { tableColumns } from "../workbook/table-columns";
import { contentLogged } from "./logged-content";
import { rowsLogged } from "./logged-rows";
import { type LogLine, logOperations } from "./log-line";
import { tableLabels } from "./table-labels";

/** A line of 更新記録 with the moment it bears, as it stands there. */
export interface ToldLine {
  readonly moment: string;
  readonly line: LogLine;
}

/** The lines that stand in 更新記録, in their present order; rows that people wrote in their own words are none. */
export function toldLines(state: DesiredState, location: Location): ToldLine[] {
  const table = tableNamed(state, updateLogTable.name);
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
