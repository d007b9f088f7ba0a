/*
 * One value given to a whole range is repeated by Excel in each of its cells,
 * which Office.js's types do not say: they know arrays only.
 */

interface FormulaTarget {
  formulas: string | readonly unknown[][];
}

interface FormatTarget {
  numberFormat: string | readonly unknown[][];
}

/** Writes one formula, without its `=`, into every cell of a range. */
export function fillFormula(range: FormulaTarget, formula: string): void {
  range.formulas = `=${formula}`;
}

/** Gives every cell of a range one number format. */
export function fillNumberFormat(range: FormatTarget, code: string): void {
  range.numberFormat = code;
}
