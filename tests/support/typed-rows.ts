import { invariant } from "../../src/core/shared/invariant";
import type { CellValue } from "../../src/core/workbook/cell";
import type { DesiredRow, DesiredState, DesiredTable } from "../../src/core/workbook/desired-state";

/** What people typed into one row of a table: values by header. A key that no row has is a row they added. */
export interface TypedRow {
  readonly table: string;
  readonly key: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** A state whose entry cells hold what was typed. Nothing but entry cells can be typed in. */
export function withTypedRows(state: DesiredState, typed: readonly TypedRow[]): DesiredState {
  const rows = new Map<string, TypedRow[]>();
  for (const row of typed) rows.set(row.table, [...(rows.get(row.table) ?? []), row]);
  const known = new Set(state.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
  for (const table of rows.keys()) invariant(known.has(table), `${table} is a table of the workbook`);
  return {
    ...state,
    sheets: state.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => withRows(table, rows.get(table.name) ?? [])) })),
  };
}

/** A state in which people added a row to a table of ours, columns of every owner filled by them but for the formulas. */
export function withAddedRow(state: DesiredState, name: string, cells: TypedRow["cells"]): DesiredState {
  const grown = (table: DesiredTable): DesiredTable => ({
    ...table,
    rows: [...table.rows, { ...blankRow(table, "added"), values: table.columns.map(({ header }) => cells[header] ?? null) }],
  });
  return {
    ...state,
    sheets: state.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => (table.name === name ? grown(table) : table)) })),
  };
}

/** A state in which people inserted a column of theirs before one of ours, every row filled in. */
export function withInsertedColumn(state: DesiredState, name: string, before: string, header: string, value: CellValue): DesiredState {
  const widened = (table: DesiredTable): DesiredTable => {
    const position = table.columns.findIndex((column) => column.header === before);
    const neighbour = table.columns[position];
    invariant(neighbour !== undefined, `${name} has a column ${before}`);
    const own = { ...neighbour, header, owner: "entry" as const, formula: null, validation: null };
    return {
      ...table,
      columns: table.columns.toSpliced(position, 0, own),
      rows: table.rows.map((row) => ({ ...row, values: row.values.toSpliced(position, 0, value), formats: new Map() })),
      conditionalFormats: [],
    };
  };
  return {
    ...state,
    sheets: state.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => (table.name === name ? widened(table) : table)) })),
  };
}

/** A state whose cell of this name, a field of the cover, holds another value. */
export function withField(state: DesiredState, name: string, value: CellValue): DesiredState {
  const field = state.names.find((candidate) => candidate.name === name);
  invariant(field !== undefined, `${name} is a name of the workbook`);
  const { row, column } = field.first;
  return {
    ...state,
    sheets: state.sheets.map((sheet) =>
      sheet.title === field.sheet
        ? { ...sheet, cells: sheet.cells.map((cell) => (cell.at.row === row && cell.at.column === column ? { ...cell, value } : cell)) }
        : sheet,
    ),
  };
}

function withRows(table: DesiredTable, typed: readonly TypedRow[]): DesiredTable {
  const byKey = new Map(typed.map((row) => [row.key, row]));
  const known = new Set(table.rows.map(({ key }) => key));
  const added = typed.filter(({ key }) => !known.has(key));
  invariant(added.length === 0 || table.rows.length === 0, `${table.name} has a row ${added[0]?.key ?? ""}`);
  return {
    ...table,
    blankRows: Math.max(0, table.blankRows - added.length),
    rows: [
      ...table.rows.map((row) => filled(table, row, byKey.get(row.key))),
      ...added.map((row) => filled(table, blankRow(table, row.key), row)),
    ],
  };
}

function blankRow(table: DesiredTable, key: string): DesiredRow {
  return { key, values: table.columns.map(() => null), earlier: new Map(), formats: new Map(), height: null };
}

function filled(table: DesiredTable, row: DesiredRow, typed: TypedRow | undefined): DesiredRow {
  if (typed === undefined) return row;
  const values = [...row.values];
  for (const [header, value] of Object.entries(typed.cells)) {
    const position = table.columns.findIndex((column) => column.header === header);
    invariant(table.columns[position]?.owner === "entry", `${table.name} has an entry column ${header}`);
    values[position] = value;
  }
  return { ...row, values };
}
