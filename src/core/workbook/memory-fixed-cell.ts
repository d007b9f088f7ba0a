import { type Cell, type CellValue, emptyCell } from "./cell";
import { cellFormula } from "./formula-text";
import type { Naming } from "./naming";

/** A cell of ours outside tables as the workbook at hand holds it. */
export function fixedCell(value: CellValue, formula: string | null, naming: Naming): Cell {
  return { ...emptyCell, value, formula: formula === null ? null : cellFormula(formula, "", naming) };
}
