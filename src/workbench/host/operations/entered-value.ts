import type { CellValue } from "../../../core/workbook/cell";
import type { Book } from "../model/book";
import { enteredDate } from "./entered-date";

/** What becomes of a constant that is typed into a cell or written through the API. */
export interface EnteredValue {
  readonly value: CellValue;
  readonly isError: boolean;
  /** The format Excel gives a cell that had none, after what was typed: a percentage, a date. */
  readonly numberFormat: string | null;
}

const errorValues = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];

/** Whether a text is one of Excel's error values. */
export function isErrorValue(text: string): boolean {
  return errorValues.includes(text);
}

/**
 * Reads a constant the way a cell does. Text that looks like a number, a
 * percentage, a date or a truth value becomes one, unless the cell's format is
 * text (`@`) or an apostrophe stands before it: `values` are taken as if typed
 * (learn.microsoft.com, "Set and get range values"). How much looks like a date
 * (assumed: `typedTexts`), what format it brings along (assumed: `typedFormats`)
 * and what an apostrophe leaves behind (assumed: `apostrophes`) is believed only.
 */
export function enteredValue(entered: string | number | boolean, isTextFormat: boolean, year: number, dateSystem: Book["dateSystem"] = "1900"): EnteredValue {
  const plain = (value: CellValue, numberFormat: string | null = null): EnteredValue => ({ value, isError: false, numberFormat });
  if (typeof entered !== "string") return plain(isTextFormat ? String(entered) : entered);
  if (entered === "") return plain(null);
  if (isTextFormat) return plain(entered);
  if (entered.startsWith("'")) return plain(entered.slice(1));
  if (isErrorValue(entered.toUpperCase())) return { value: entered.toUpperCase(), isError: true, numberFormat: null };
  const text = entered.trim();
  if (/^(?:true|false)$/iu.test(text)) return plain(text.toLowerCase() === "true");
  const number = enteredNumber(text);
  if (number !== null) return plain(number.value, number.numberFormat);
  const date = enteredDate(text, year, dateSystem);
  return date === null ? plain(entered) : plain(date.serial, date.numberFormat);
}

function enteredNumber(text: string): { readonly value: number; readonly numberFormat: string | null } | null {
  const match = /^([+-]?)((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?)((?:\.[0-9]*)?)((?:[eE][+-]?[0-9]+)?)(%?)$/u.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", power = "", percent = ""] = match;
  if (!/[0-9]/u.test(whole + fraction)) return null;
  const value = Number(`${sign}${whole.replaceAll(",", "") || "0"}${fraction === "." ? "" : fraction}${power}`);
  if (percent === "%") return { value: percentage(value), numberFormat: fraction === "" ? "0%" : "0.00%" };
  if (whole.includes(",")) return { value, numberFormat: fraction === "" ? "#,##0" : "#,##0.00" };
  return { value, numberFormat: power === "" ? null : "0.00E+00" };
}

/** A hundredth, without the noise of binary fractions: 57.5% is 0.575. */
function percentage(value: number): number {
  return Number((value / 100).toPrecision(15));
}
