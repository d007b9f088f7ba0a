/**
 * What a cell holds: text, a number (dates are serial numbers, percentages are
 * ratios: 57.5% is 0.575), a truth value, or `null` for an empty cell. `0` is a
 * value; `null` is "nothing entered".
 */
export type CellValue = string | number | boolean | null;

/**
 * One cell as it stands in a workbook.
 *
 * `formula` is the text without the leading `=` in English function names, or
 * `null` for a constant; `value` is then the last calculated result, `null` when
 * the program that saved the file kept none.
 */
export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format code, or `null` when the reader did not say. */
  readonly numberFormat: string | null;
}

/** Whether a cell shows nothing and works nothing out. */
export function isBlank({ value, formula }: Pick<Cell, "value" | "formula">): boolean {
  return value === null && formula === null;
}

/** The cell nobody has touched. */
export const emptyCell: Cell = { value: null, formula: null, numberFormat: null };
