import { bracketed } from "./structured-reference";

const token = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|\\s+|([\\p{L}_][\\p{L}\\p{N}_.]*)?${bracketed}|([\\p{L}_][\\p{L}\\p{N}_.]*)(\\()?`, "gu");

/**
 * What is left of a formula without the names of tables, columns and workbook
 * names: its functions, operators and texts. Two formulas of one shape are the
 * same formula in workbooks that call things differently.
 */
export function formulaShape(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replaceAll("_xlfn.", "")
    .replace(token, (whole: string, _table?: string, word?: string, opening?: string) => {
      if (/^["']/.test(whole)) return whole;
      if (word === undefined) return whole.endsWith("]") ? "[]" : "";
      return opening === undefined ? "_" : whole;
    });
}
