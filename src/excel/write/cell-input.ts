import type { Cell, CellValue } from "../../core/workbook/cell";

/** What Excel is given for a cell: as if typed, so that a text may need a sign that it is one. */
export type CellInput = string | number | boolean;

/**
 * A cell value as it is written, the empty cell as an empty text.
 *
 * Excel reads what is written as it reads what is typed: `01-1` would become a
 * date, `=A1` a formula. An apostrophe before it keeps a text a text, and is
 * no part of it.
 */
export function cellInput(value: CellValue): CellInput {
  if (value === null) return "";
  return typeof value === "string" && mayBeMistaken(value) ? `'${value}` : value;
}

/** Longer texts are no numbers, dates or times in any spelling. */
const longestFigure = 60;

function mayBeMistaken(text: string): boolean {
  if (/^['’=+\-@＝＋－＠#\t\r]/.test(text) || /^(true|false)$/i.test(text.trim())) return true;
  return text.length <= longestFigure && /\p{N}/u.test(text) && !text.includes("\n");
}

/** What a cell held, as it is written again: its formula, or its constant. */
export function contentInput({ value, formula }: Pick<Cell, "value" | "formula">): CellInput {
  return formula === null ? cellInput(value) : `=${formula}`;
}
