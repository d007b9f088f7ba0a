import type { Cell } from "hucre";
import type { CellValue } from "../../core/workbook/cell";

/** Texts the file library would take for Excel's error values. */
const errorLike = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** What a cell holds in the file library's terms: a text stays a text, whatever it looks like. */
export function cellContent(value: CellValue, formula: string | null): Partial<Cell> {
  const written = typeof value === "string" ? withEscapedEscapes(value) : value;
  if (formula !== null) return { value: null, formula, formulaResult: written };
  if (typeof value === "string" && errorLike.test(value)) return { value, richText: [{ text: value }] };
  return { value: written };
}

/** `_x000D_` stands for a carriage return in a file, so a text that reads so itself has its underscore escaped. XML has no U+FFFE and U+FFFF. */
export function withEscapedEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\uFFFE", "_xFFFE_").replaceAll("\uFFFF", "_xFFFF_");
}
