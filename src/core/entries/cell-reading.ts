import { dateOfSerial } from "../workbook/serial-date";
import { type Cell, emptyCell } from "../workbook/cell";
import type { CalendarDate } from "../plan/calendar-date";
import { constantFormulaValue } from "./constant-formula";
import { errorTexts } from "./error-texts";

/** A cell as far as anything was entered in it: one that shows an error (`#N/A`) holds nothing that could be told of. */
export function enteredCell(cell: Cell): Cell {
  return showsError(cell) ? emptyCell : cell;
}

/** Whether a cell shows that its formula has no result. */
export function showsError({ value }: Cell): boolean {
  return typeof value === "string" && value.includes("#") && errorTexts.includes(value.trim());
}

/** The number a cell holds, or that its formula of plain numbers gives; `null` for anything else, text that looks like a number included. */
export function numberIn(cell: Cell): number | null {
  if (typeof cell.value === "number") return cell.value;
  return cell.value === null && cell.formula !== null ? constantFormulaValue(cell.formula) : null;
}

/** The text a cell shows, trimmed; `null` when there is none. */
export function textIn(cell: Cell): string | null {
  const text = cell.value === null ? "" : String(cell.value).trim();
  return text === "" ? null : text;
}

/**
 * The words a cell holds, with the blanks around them left out and those between
 * them one half-width blank each, as the workbook's formulas read them; `null`
 * when there is none.
 */
export function wordsIn(cell: Cell): string | null {
  const typed = cell.value === null ? "" : String(cell.value);
  const text = typed.includes(" ") || typed.includes("　") ? typed.replace(/[ 　]+/g, " ").replace(/^ | $/g, "") : typed;
  return text === "" ? null : text;
}

/** The text of a cell just as it was typed; `null` when nothing but blanks stands there. */
export function typedTextIn(cell: Cell): string | null {
  return textIn(cell) === null ? null : String(cell.value);
}

/** One of the words a list allows, or `null` when the cell holds none of them. */
export function wordIn<Word extends string>(cell: Cell, words: readonly Word[]): Word | null {
  const text = wordsIn(cell);
  return words.find((word) => word === text) ?? null;
}

/** The date a cell holds as a serial number; `null` for anything else, text that looks like a date included. */
export function dateIn(cell: Cell, dateSystem: "1900" | "1904"): CalendarDate | null {
  const number = numberIn(cell);
  return number === null ? null : dateOfSerial(number, dateSystem);
}

/** Whether anything that shows stands in the cell, a formula whose result was not kept included. */
export function isFilled(cell: Cell): boolean {
  return textIn(cell) !== null || (cell.formula !== null && cell.value === null);
}
