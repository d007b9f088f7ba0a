import type { EntryRow } from "../../../src/core/entries/entry-row";
import { type Cell, type CellValue, emptyCell } from "../../../src/core/workbook/cell";

/** A cell as typed: its value, or a formula without a kept result, written with its `=`. */
export function typedCell(typed: CellValue): Cell {
  const isFormula = typeof typed === "string" && typed.startsWith("=");
  return isFormula ? { ...emptyCell, formula: typed.slice(1) } : { ...emptyCell, value: typed };
}

/** A row of a table of ours in which people typed this, by header; its other cells are empty. */
export function typedRow(typed: Readonly<Record<string, CellValue>>): EntryRow {
  return { key: "", index: 0, cell: (header) => typedCell(typed[header] ?? null) };
}
