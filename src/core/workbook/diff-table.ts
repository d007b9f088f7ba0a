import type { Cell } from "./cell";
import type { Change, Impact } from "./change";
import type { DesiredColumn, DesiredRow, DesiredTable } from "./desired-state";
import { canonicalFormula, cellFormula, markedRule, ruleFormula, type RulePlace } from "./formula-text";
import { isBlankRow, keyText, type RowMatch } from "./match-rows";
import type { Naming } from "./naming";
import { isSameValidation, renderedValidation } from "./rendered-validation";
import { isSameValue } from "./same-value";
import type { TableSnapshot } from "./snapshot";

/**
 * What differs between a table of ours and the table found for it.
 *
 * Rows that are not ours keep everything but our formulas; entry and log
 * cells, and columns people added, are not looked at.
 */
export function tableChanges(desired: DesiredTable, found: TableSnapshot, match: RowMatch, naming: Naming): Change[] {
  const at = { table: found.name, sheet: found.sheet };
  const rowAt = new Map([...match.rows].map(([key, index]) => [index, key]));
  const wanted = new Map(desired.rows.map((row) => [row.key, row]));
  const missingColumns = desired.columns.filter((column) => !found.headers.includes(column.header));
  const added = missingColumns.map((column): Change => {
    const position = desired.columns.indexOf(column);
    const values = found.rows.map((_, index) => {
      const row = wanted.get(rowAt.get(index) ?? "");
      return column.owner === "log" ? null : (row?.values[position] ?? null);
    });
    return { kind: "addColumn", ...at, column, values };
  });
  const known = new Set([...match.rows.keys(), ...match.duplicated.map(({ key }) => key)]);
  const rows = desired.rows
    .filter((row) => !known.has(row.key))
    .map((row): Change => ({ kind: "addRow", ...at, row, columns: desired.columns }));
  const cells = desired.columns.flatMap((column, position) => {
    const foundColumn = found.headers.indexOf(column.header);
    if (foundColumn < 0) return [];
    if (column.owner === "plan" && column.header !== desired.keyHeader) {
      return planChanges(desired, found, match, { column, position, foundColumn });
    }
    return column.formula === null ? [] : formulaChanges(desired, found, rowAt, wanted, { column, position, foundColumn }, naming);
  });
  return [...added, ...rows, ...cells, ...ruleChanges(desired, found, naming)];
}

interface ColumnPlace {
  readonly column: DesiredColumn;
  readonly position: number;
  readonly foundColumn: number;
}

function planChanges(desired: DesiredTable, found: TableSnapshot, match: RowMatch, place: ColumnPlace): Change[] {
  const keyColumn = found.headers.indexOf(desired.keyHeader);
  return desired.rows.flatMap((row): Change[] => {
    const index = match.rows.get(row.key);
    if (index === undefined) return [];
    const cell = found.rows[index]?.[place.foundColumn];
    const after = row.values[place.position] ?? null;
    const before = cell?.value ?? null;
    const beforeFormula = cell?.formula ?? null;
    if (beforeFormula === null && isSameValue(before, after)) return [];
    return [
      {
        kind: "setCell",
        table: found.name,
        sheet: found.sheet,
        rowKey: row.key,
        row: { index, key: found.rows[index]?.[keyColumn]?.value ?? null },
        column: place.column.header,
        before,
        beforeFormula,
        after,
        impact: beforeFormula === null ? cellImpact(row, place.position, before) : "overwritesEdit",
      },
    ];
  });
}

function cellImpact(row: DesiredRow, position: number, before: Cell["value"]): Impact {
  const isOursFromEarlier = (row.earlier.get(position) ?? []).some((value) => isSameValue(value, before));
  return isSameValue(before, null) || isOursFromEarlier ? "safe" : "overwritesEdit";
}

function formulaChanges(
  desired: DesiredTable,
  found: TableSnapshot,
  rowAt: ReadonlyMap<number, string>,
  wanted: ReadonlyMap<string, DesiredRow>,
  place: ColumnPlace,
  naming: Naming,
): Change[] {
  const formula = place.column.formula ?? "";
  const expected = canonicalFormula(cellFormula(formula, found.name, naming), found.name);
  const keyColumn = found.headers.indexOf(desired.keyHeader);
  return found.rows.flatMap((cells, index): Change[] => {
    const cell = cells[place.foundColumn];
    const isOurs = cell?.formula != null && canonicalFormula(cell.formula, found.name) === expected;
    if (isOurs || isBlankRow(desired, found, cells)) return [];
    const key = cells[keyColumn]?.value ?? null;
    return [
      {
        kind: "setFormula",
        table: found.name,
        sheet: found.sheet,
        rowKey: rowAt.get(index) ?? keyText(key),
        row: { index, key },
        column: place.column.header,
        before: { formula: cell?.formula ?? null, value: cell?.value ?? null },
        after: formula,
        value: wanted.get(rowAt.get(index) ?? "")?.values[place.position] ?? null,
      },
    ];
  });
}

function ruleChanges(desired: DesiredTable, found: TableSnapshot, naming: Naming): Change[] {
  const at = { table: found.name, sheet: found.sheet };
  const place = rulePlace(desired, found);
  const validations = desired.columns.flatMap((column): Change[] => {
    const index = found.headers.indexOf(column.header);
    const before = found.validations[index] ?? null;
    const after = column.validation === null ? null : renderedValidation(column.validation, place, naming);
    return after === null || (index >= 0 && isSameValidation(before, after)) ? [] : [{ kind: "setValidation", ...at, column, before }];
  });
  const wantedFormats = desired.conditionalFormats.map((format) => markedRule(ruleFormula(format.formula, place, naming)));
  const isFormatted = sortedText(wantedFormats) === sortedText(found.conditionalFormats);
  return [...validations, ...(isFormatted ? [] : [{ kind: "setFormat" as const, ...at, before: found.conditionalFormats, wanted: desired }])];
}

/** Where a table's rules look for its columns; columns about to be appended count as present. */
export function rulePlace(desired: DesiredTable, found: Pick<TableSnapshot, "place" | "headers">): RulePlace {
  const missing = desired.columns.map((column) => column.header).filter((header) => !found.headers.includes(header));
  const headers = [...found.headers, ...missing];
  return {
    firstRow: found.place.row + 1,
    columnOf: (header) => (headers.includes(header) ? found.place.column + headers.indexOf(header) : null),
  };
}

function sortedText(formulas: readonly string[]): string {
  return formulas.map((formula) => formula.replace(/^=/, "").replace(/\s+/g, "")).sort().join("\n");
}
