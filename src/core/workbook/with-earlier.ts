import type { CellValue } from "./cell";
import type { DesiredRow, DesiredState, DesiredTable } from "./desired-state";
import { isSameValue } from "./same-value";

/**
 * A desired state that knows what we may have written under earlier ones, so
 * that replacing our own text is not taken for overwriting somebody's edit.
 */
export function withEarlier(state: DesiredState, earlier: readonly DesiredState[]): DesiredState {
  if (earlier.length === 0) return state;
  const tables = new Map<string, DesiredTable[]>();
  for (const table of earlier.flatMap((other) => other.sheets).flatMap((sheet) => sheet.tables)) {
    const versions = tables.get(table.name) ?? [];
    versions.push(table);
    tables.set(table.name, versions);
  }
  const sheets = state.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => knowing(table, tables.get(table.name) ?? [])) }));
  return { ...state, sheets };
}

function knowing(table: DesiredTable, versions: readonly DesiredTable[]): DesiredTable {
  const rows = versions.map((version) => new Map(version.rows.map((row) => [row.key, row])));
  const plan = table.columns.flatMap(({ owner }, position) => (owner === "plan" ? [position] : []));
  return { ...table, rows: table.rows.map((row) => knowingRow(row, rows.flatMap((version) => version.get(row.key) ?? []), plan)) };
}

function knowingRow(row: DesiredRow, versions: readonly DesiredRow[], positions: readonly number[]): DesiredRow {
  const earlier = new Map<number, CellValue[]>();
  for (const position of positions) {
    const now = row.values[position] ?? null;
    const others = versions.map(({ values }) => values[position] ?? null).filter((value) => !isSameValue(value, now));
    if (others.length > 0) earlier.set(position, others);
  }
  return earlier.size === 0 ? row : { ...row, earlier };
}
