import type { CellValue } from "./cell";
import type { Change, Impact, RowPlace, TablePlace } from "./change";
import type { DesiredColumn, DesiredRow, DesiredTable } from "./desired-state";
import { remembered } from "../shared/remembered";
import { canonicalFormula, cellFormula } from "./formula-text";
import { keyText } from "./key-text";
import { isBlankRow, type RowMatch } from "./match-rows";
import type { Naming } from "./naming";
import { ruleChanges } from "./rule-changes";
import { isSameValue } from "./same-value";
import type { TableSnapshot } from "./snapshot";
import { foundTablePlace } from "./table-place";

/**
 * What differs between a table of ours and the table found for it, which bears
 * the name it will have in the workbook.
 *
 * Rows that are not ours keep whatever they hold; entry and log cells, and
 * columns people added, are not looked at. Where the making of its sheet has
 * not ended, rules are written anew: one may be there without its messages or
 * colours.
 */
export function tableChanges(desired: DesiredTable, found: TableSnapshot, match: RowMatch, naming: Naming, isBeingMade = false): Change[] {
  const context = { desired, found, match, naming, at: foundTablePlace(desired, found, match.columns) };
  const known = new Set([...match.rows.keys(), ...match.duplicated.map(({ key }) => key)]);
  // An id that stands on a row taken for another one is not given a second row.
  const standing = new Set(found.rows.map((_, index) => keyText(rowPlace(context, index).key)));
  const rows = desired.rows
    .filter((row) => !known.has(row.key) && !standing.has(keyText(row.key)))
    .map((row): Change => ({ kind: "addRow", ...context.at, row, columns: desired.columns }));
  const cells = desired.columns.flatMap((column, position) => {
    const foundColumn = match.columns.get(column.header);
    if (foundColumn === undefined) return [];
    if (column.owner === "plan" && column.header !== desired.keyHeader) return planChanges(context, position, foundColumn);
    return column.formula === null ? [] : formulaChanges(context, column, position, foundColumn);
  });
  return [...addedColumns(context), ...rows, ...cells, ...ruleChanges({ desired, found, match, naming, at: context.at, isBeingMade })];
}

interface Context {
  readonly desired: DesiredTable;
  readonly found: TableSnapshot;
  readonly match: RowMatch;
  readonly naming: Naming;
  readonly at: TablePlace;
}

/** Where the id column is gone, it comes back before anything else is written: rows then bear the ids known by nature. */
function rowPlace({ desired, found, match }: Context, index: number): RowPlace {
  const column = match.columns.get(desired.keyHeader);
  if (column !== undefined) return { index, key: found.rows[index]?.[column]?.value ?? null };
  const row = desired.rows.find(({ key }) => match.rows.get(key) === index);
  return { index, key: row?.values[keyPosition(desired)] ?? null };
}

function keyPosition({ columns, keyHeader }: DesiredTable): number {
  return columns.findIndex(({ header }) => header === keyHeader);
}

function addedColumns(context: Context): Change[] {
  const { desired, match, at } = context;
  const wanted = new Map(desired.rows.map((row) => [row.key, row]));
  const missing = desired.columns.flatMap((column, position) => (match.columns.has(column.header) ? [] : [{ column, position, isKey: position === keyPosition(desired) }]));
  return [...missing].sort((left, right) => Number(right.isKey) - Number(left.isKey)).map(({ column, position, isKey }): Change => {
    const place = (index: number): RowPlace => (isKey ? { index, key: null } : rowPlace(context, index));
    const values = [...match.rows].map(([key, index]) => {
      const value = column.owner === "log" ? null : (wanted.get(key)?.values[position] ?? null);
      return { row: place(index), value };
    });
    // In rows somebody added, too, a formula of ours stands.
    const others = column.owner === "computed" ? otherRows(context).map((index) => ({ row: place(index), value: null })) : [];
    return { kind: "addColumn", ...at, column, values: [...values, ...others] };
  });
}

function otherRows({ desired, found, match }: Context): number[] {
  const ours = new Set(match.rows.values());
  return found.rows.flatMap((row, index) => (ours.has(index) || isBlankRow(desired, match.columns, row) ? [] : [index]));
}

function planChanges(context: Context, position: number, foundColumn: number): Change[] {
  const { desired, found, match, at } = context;
  return desired.rows.flatMap((row): Change[] => {
    const index = match.rows.get(row.key);
    if (index === undefined) return [];
    const cell = found.rows[index]?.[foundColumn];
    const after = row.values[position] ?? null;
    const before = cell?.value ?? null;
    const beforeFormula = cell?.formula ?? null;
    if (beforeFormula === null && isSameValue(before, after)) return [];
    const impact = beforeFormula === null ? cellImpact(row, position, before) : "overwritesEdit";
    const column = found.headers[foundColumn] ?? "";
    return [{ kind: "setCell", ...at, rowKey: row.key, row: rowPlace(context, index), column, before, beforeFormula, after, impact }];
  });
}

function cellImpact(row: DesiredRow, position: number, before: CellValue): Impact {
  const isOursFromEarlier = (row.earlier.get(position) ?? []).some((value) => isSameValue(value, before));
  return isSameValue(before, null) || isOursFromEarlier ? "safe" : "overwritesEdit";
}

/** Formulas of our rows are restored; in a row somebody added, only an empty cell gets one. */
function formulaChanges(context: Context, column: DesiredColumn, position: number, foundColumn: number): Change[] {
  const { desired, found, match, naming, at } = context;
  const formula = column.formula ?? "";
  const written = cellFormula(formula, desired.name, naming);
  const spelled = remembered((text) => canonicalFormula(text, found.name));
  const keys = new Map([...match.rows].map(([key, index]) => [index, key]));
  const wanted = new Map(desired.rows.map((row) => [row.key, row]));
  return found.rows.flatMap((cells, index): Change[] => {
    const cell = cells[foundColumn];
    const isOurs = cell?.formula != null && (cell.formula === written || spelled(cell.formula) === spelled(written));
    if (isOurs || isBlankRow(desired, match.columns, cells)) return [];
    const key = keys.get(index);
    const isEmpty = cell === undefined || (cell.formula === null && isSameValue(cell.value, null));
    if (key === undefined && !isEmpty) return [];
    const row = rowPlace(context, index);
    return [
      {
        kind: "setFormula",
        ...at,
        rowKey: key ?? keyText(row.key),
        row,
        column: found.headers[foundColumn] ?? "",
        before: { formula: cell?.formula ?? null, value: cell?.value ?? null },
        after: formula,
        value: wanted.get(key ?? "")?.values[position] ?? null,
      },
    ];
  });
}
