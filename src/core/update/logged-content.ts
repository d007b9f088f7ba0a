import type { CellValue } from "../workbook/cell";
import type { CellContent } from "../workbook/command";

/**
 * A cell's content as 更新記録 shows it: numbers as numbers, a formula as text
 * with its `=`. A text that would read as one of these bears an apostrophe, as
 * people type it in Excel.
 */
export function loggedContent({ value, formula }: CellContent): CellValue {
  if (formula !== null) return `=${formula}`;
  return typeof value === "string" && /^[='’]/.test(value) ? `'${value}` : value;
}

/** The content that a cell of 更新記録 tells of: the inverse of `loggedContent`. */
export function contentLogged(logged: CellValue): CellContent {
  if (typeof logged !== "string") return { value: logged, formula: null };
  if (logged.startsWith("=")) return { value: null, formula: logged.slice(1) };
  return { value: logged.startsWith("'") ? logged.slice(1) : logged, formula: null };
}
