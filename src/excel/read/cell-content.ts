import { type Cell, type CellValue, emptyCell } from "../../core/workbook/cell";

/**
 * A cell from what Excel gives as its value and its formula.
 *
 * Excel gives a constant as its own formula. A text that begins with `=` is
 * told from a formula by being its own value.
 */
export function cellContent(value: unknown, formula: unknown): Cell {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) return { value: cellValue(value), formula: formula.slice(1), numberFormat: null };
  const constant = cellValue(value);
  return constant === null || constant === "" ? emptyCell : { value: constant, formula: null, numberFormat: null };
}

function cellValue(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
