import type { EntryRow } from "../core/entries/entry-row";
import type { OverwrittenCell } from "../core/rules/engine/subjects";
import type { CellValue } from "../core/workbook/cell";
import type { DesiredColumn, DesiredRow, DesiredTable } from "../core/workbook/desired-state";
import { canonicalFormula, cellFormula } from "../core/workbook/formula-text";
import type { Naming } from "../core/workbook/naming";
import { isSameValue } from "../core/workbook/same-value";

/**
 * What of a table's rows no longer says what the plan says: plan cells that
 * somebody typed over, and formulas of ours replaced by something else. What is
 * merely blank an update fills in, and is told there.
 */
export function overwrittenCells(table: DesiredTable, naming: Naming): (row: EntryRow) => OverwrittenCell[] {
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  const name = naming.table(table.name);
  const columns = table.columns.flatMap((column, position) => {
    const isPlan = column.owner === "plan" && column.header !== table.keyHeader;
    if (!isPlan && column.formula === null) return [];
    const written = column.formula === null ? "" : cellFormula(column.formula, table.name, naming);
    return [{ column, position, written, canonical: canonicalFormula(written, name) }];
  });
  return (row) => {
    const wanted = rows.get(row.key);
    if (wanted === undefined) return [];
    return columns.flatMap(({ column, position, written, canonical }) => {
      const cell = row.cell(column.header);
      if (column.formula === null) return planCell(wanted, column, position, cell) ?? [];
      if (cell.formula === null ? isSameValue(cell.value, null) : cell.formula === written || canonicalFormula(cell.formula, name) === canonical) return [];
      return [{ column: column.header, isFormula: true, wanted: "", found: shown(cell) }];
    });
  };
}

function planCell(row: DesiredRow, { header }: DesiredColumn, position: number, cell: ReturnType<EntryRow["cell"]>): OverwrittenCell | null {
  const wanted = row.values[position] ?? null;
  if (cell.formula === null) {
    const isOurs = [wanted, null, ...(row.earlier.get(position) ?? [])].some((value) => isSameValue(value, cell.value));
    if (isOurs) return null;
  }
  return { column: header, isFormula: false, wanted: text(wanted), found: shown(cell) };
}

function shown({ value, formula }: { readonly value: CellValue; readonly formula: string | null }): string {
  return formula === null ? text(value) : `=${formula}`;
}

function text(value: CellValue): string {
  return value === null ? "" : String(value);
}
