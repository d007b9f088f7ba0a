import { dateOfSerial } from "../workbook/serial-date";
import type { Cell } from "../workbook/cell";
import type { CalendarDate } from "../plan/calendar-date";
import { constantFormulaValue } from "./constant-formula";

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

/** One of the words a list allows, or `null` when the cell holds none of them. */
export function wordIn<Word extends string>(cell: Cell, words: readonly Word[]): Word | null {
  const text = textIn(cell);
  return words.find((word) => word === text) ?? null;
}

/** The date a cell holds as a serial number; `null` for anything else, text that looks like a date included. */
export function dateIn(cell: Cell, dateSystem: "1900" | "1904"): CalendarDate | null {
  const number = numberIn(cell);
  return number === null ? null : dateOfSerial(number, dateSystem);
}

/** Whether anything at all stands in the cell, a formula without a kept result included. */
export function isFilled(cell: Cell): boolean {
  return textIn(cell) !== null || cell.formula !== null;
}
