import { countedUnits } from "../contract/counted-units";
import type { EntryType } from "../contract/entry-columns";
import type { CalendarDate } from "../plan/calendar-date";
import { plainText } from "../shared/plain-text";
import type { Cell, CellValue } from "../workbook/cell";
import { dateOfSerial } from "../workbook/serial-date";
import { numberIn, showsError, textIn, wordsIn } from "./cell-reading";
import { plainDate } from "./plain-date";
import { plainNumber } from "./plain-number";

/**
 * What an entry cell says, read once for every judgement that needs it:
 *
 * - `blank`: nothing was entered;
 * - `good`: something of the column's type;
 * - `slip`: something else; `correction` is what it safely stands for, as the cell would hold it, `null` where only a person can say;
 * - `unresolved`: a formula whose result was not kept, so that nobody knows here.
 */
export type TypedValue =
  | { readonly kind: "blank" | "unresolved" }
  | { readonly kind: "good"; readonly value: CellValue }
  | { readonly kind: "slip"; readonly slip: Slip; readonly text: string; readonly correction: string | number | null };

/** What is wrong with what was typed. */
export type Slip = "notANumber" | "negative" | "notWhole" | "aboveWhole" | "notADay" | "notInList" | "formulaError";

/** What reading a cell takes beside the cell. */
export interface CellTerms {
  /** The row's unit: a figure in `%` is a share. */
  readonly unit: string | null;
  readonly dateSystem: "1900" | "1904";
  /** The words of the column's list; `null` when they cannot be read, so that every word passes. */
  readonly words: readonly string[] | null;
}

/** What an entry cell of a type says. */
export function typedValue(cell: Cell, type: EntryType, terms: CellTerms): TypedValue {
  // A blank that formulas do not read as one, such as a no-break space, is a word to them.
  const text = textIn(cell) ?? (type.kind === "word" ? wordsIn(cell) : null);
  if (text === null) return cell.formula !== null && cell.value === null && numberIn(cell) === null ? { kind: "unresolved" } : numberOrBlank(cell, type, terms);
  if (showsError(cell)) return { kind: "slip", slip: "formulaError", text, correction: null };
  switch (type.kind) {
    case "text":
      return { kind: "good", value: cell.value };
    case "word":
      return wordValue(cell, text, terms.words);
    case "day":
      return dayValue(cell, text, terms);
    case "count":
    case "share":
    case "figure":
      return numberValue(cell, text, type, terms);
  }
}

function numberOrBlank(cell: Cell, type: EntryType, terms: CellTerms): TypedValue {
  const number = numberIn(cell);
  return number === null ? { kind: "blank" } : typedValue({ ...cell, value: number, formula: null }, type, terms);
}

function wordValue(cell: Cell, text: string, words: readonly string[] | null): TypedValue {
  const word = wordsIn(cell);
  if (word === null || words === null || words.includes(word)) return { kind: "good", value: word };
  return { kind: "slip", slip: "notInList", text, correction: nearestWord(word, words) };
}

/** The list's word that differs only in width, blanks, okurigana or 通り for どおり. */
function nearestWord(word: string, words: readonly string[]): string | null {
  const plain = (any: string): string => plainText(any).replace(/[・、。]/gu, "").replace(/(通り|どうり|とおり)/gu, "どおり").replace(/(済み|ずみ)/gu, "済");
  const alike = words.filter((other) => plain(other) === plain(word));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function dayValue(cell: Cell, text: string, { dateSystem }: CellTerms): TypedValue {
  const number = numberIn(cell);
  const date: CalendarDate | null = number === null ? null : dateOfSerial(number, dateSystem);
  return date === null ? { kind: "slip", slip: "notADay", text, correction: plainDate(text) } : { kind: "good", value: date };
}

function numberValue(cell: Cell, text: string, type: EntryType, { unit }: CellTerms): TypedValue {
  const isShare = type.kind === "share" || (type.kind === "figure" && unit === "%");
  const isWhole = type.kind === "count" || (type.kind === "figure" && unit !== null && countedUnits.includes(unit));
  const slip = (kind: Slip, correction: number | null = null): TypedValue => ({ kind: "slip", slip: kind, text, correction });
  const number = numberIn(cell);
  if (number === null) {
    const meant = plainNumber(text, isShare ? "%" : type.kind === "count" ? null : unit);
    return slip("notANumber", isWhole && meant !== null && !Number.isInteger(meant) ? null : meant);
  }
  if (number < 0) return slip("negative");
  if (isShare && number > 1) return slip("aboveWhole", number <= 100 ? Number((number / 100).toPrecision(12)) : null);
  if (isWhole && !Number.isInteger(number)) return slip("notWhole");
  return { kind: "good", value: number };
}
