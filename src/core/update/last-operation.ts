import { updateLogTable } from "../contract/tables";
import { type Cell, emptyCell } from "../workbook/cell";
import type { DesiredState } from "../workbook/desired-state";
import type { Location } from "../workbook/locate";
import { isSameValue } from "../workbook/same-value";
import { tableColumns } from "../workbook/table-columns";
import { rowSeparator } from "./log-commands";
import { contentLogged } from "./logged-content";
import { type LogLine, type LogOperation, logOperations } from "./log-line";
import { tableLabels } from "./table-labels";

/** What was done last according to 更新記録, with the moment it bears there. */
export interface LoggedOperation {
  readonly moment: string;
  readonly operation: LogOperation;
  readonly lines: readonly LogLine[];
}

/** The last operation that 更新記録 tells of; `null` where it tells of none. People may have sorted it. */
export function lastOperation(state: DesiredState, location: Location): LoggedOperation | null {
  const table = state.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === updateLogTable.name);
  const found = location.tables.get(updateLogTable.name);
  if (table === undefined || found === undefined) return null;
  const columns = tableColumns(table, found);
  const rows = found.rows.map((cells) => (header: string): Cell => cells[columns.get(header) ?? -1] ?? emptyCell);
  const moments = rows.map((cell) => cell(updateLogTable.key).value).filter((value) => typeof value === "string");
  const moment = moments.reduce<string | null>((latest, value) => (latest === null || value > latest ? value : latest), null);
  if (moment === null) return null;
  const tables = new Map([...tableLabels(state)].map(([name, label]) => [label, name]));
  const last = rows.filter((cell) => isSameValue(cell(updateLogTable.key).value, moment));
  const operations = Object.values(logOperations);
  const lines = last.flatMap((cell): LogLine[] => {
    const operation = operations.find((candidate) => candidate === cell(updateLogTable.operation).value);
    return operation === undefined ? [] : [loggedLine(cell, operation, tables)];
  });
  const [first] = lines;
  return first === undefined ? null : { moment, operation: first.operation, lines };
}

function loggedLine(cell: (header: string) => Cell, operation: LogOperation, tables: ReadonlyMap<string, string>): LogLine {
  const text = (header: string): string | null => {
    const { value } = cell(header);
    return value === null ? null : String(value);
  };
  const rows = text(updateLogTable.row)?.split(rowSeparator) ?? [];
  const column = text(updateLogTable.column);
  const isCell = rows.length > 0 && column !== null;
  return {
    operation,
    table: tables.get(text(updateLogTable.table) ?? "") ?? null,
    rows,
    column,
    cell: isCell ? { before: contentLogged(cell(updateLogTable.before).value), after: contentLogged(cell(updateLogTable.after).value) } : null,
    reason: text(updateLogTable.reason) ?? "",
  };
}
