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
    return [{ column, position, isOurs: formulaTest(written, name) }];
  });
  return (row) => {
    const wanted = rows.get(row.key);
    if (wanted === undefined) return [];
    const found: OverwrittenCell[] = [];
    for (const { column, position, isOurs } of columns) {
      const cell = row.cell(column.header);
      if (column.formula === null) {
        const typedOver = planCell(wanted, column, position, cell);
        if (typedOver !== null) found.push(typedOver);
      } else if (cell.formula === null ? !isSameValue(cell.value, null) : !isOurs(cell.formula)) {
        found.push({ column: column.header, isFormula: true, wanted: "", found: shown(cell) });
      }
    }
    return found;
  };
}

/** Whether a text is the formula of a column, however a program spells it. All rows of a column mostly have the same text, so the last one is remembered. */
function formulaTest(written: string, table: string): (formula: string) => boolean {
  const canonical = canonicalFormula(written, table);
  let last = { formula: written, isOurs: true };
  return (formula) => {
    if (formula !== last.formula) last = { formula, isOurs: canonicalFormula(formula, table) === canonical };
    return last.isOurs;
  };
}

function planCell(row: DesiredRow, { header }: DesiredColumn, position: number, cell: ReturnType<EntryRow["cell"]>): OverwrittenCell | null {
  const wanted = row.values[position] ?? null;
  if (cell.formula === null) {
    if (isSameValue(wanted, cell.value) || isSameValue(null, cell.value)) return null;
    if (row.earlier.get(position)?.some((value) => isSameValue(value, cell.value)) === true) return null;
  }
  return { column: header, isFormula: false, wanted: text(wanted), found: shown(cell) };
}

function shown({ value, formula }: { readonly value: CellValue; readonly formula: string | null }): string {
  return formula === null ? text(value) : `=${formula}`;
}

function text(value: CellValue): string {
  return value === null ? "" : String(value);
}
