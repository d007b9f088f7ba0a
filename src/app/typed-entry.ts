import type { EntryType } from "../core/contract/entry-columns";
import { plainNumber } from "../core/entries/plain-number";
import { type CellTerms, typedValue } from "../core/entries/typed-cell";
import { isCalendarDate } from "../core/plan/calendar-date";
import { shareText } from "../core/rules/engine/share-text";
import { failure, type Result, success } from "../core/shared/result";
import type { CellValue } from "../core/workbook/cell";
import { serialIn, serialOfDate } from "../core/workbook/serial-date";

/** Why what was typed is not entered. */
export type EntryRefusal =
  | { readonly code: "notANumber" | "notAShare" | "negative" | "aboveWhole" | "notWhole" | "notADay" | "notInList"; readonly text: string }
  /** A bare number up to 1 where a percentage belongs: a part of one, or so many percent. */
  | { readonly code: "ambiguousShare"; readonly text: string; readonly asPart: string; readonly asPercent: string }
  | { readonly code: "tooLong"; readonly most: number }
  /** A formula that somebody typed stands there: it is theirs to change. */
  | { readonly code: "formula" }
  /** The column was deleted from the sheet after it was shown: there is no cell to write to. */
  | { readonly code: "columnGone" };

/** More characters a cell does not hold. */
const longestText = 32_767;

/**
 * The value of a cell that a text typed into a form stands for, by the same
 * readers as judge what is typed into cells; `null` for nothing. 57.5, 57.5% and
 * ５７．５％ are all 0.575; 令和4年3月1日 is a serial number.
 */
export function typedEntry(text: string, type: EntryType, terms: CellTerms): Result<CellValue, EntryRefusal> {
  if (text.trim() === "") return success(null);
  if (text.length > longestText) return failure({ code: "tooLong", most: longestText });
  if (type.kind === "text") return success(text);
  const part = type.kind === "share" ? barePart(text) : null;
  if (part !== null) return failure({ code: "ambiguousShare", text, asPart: shareText(part), asPercent: shareText(part / 100) });
  const read = typedValue({ value: text, formula: null, numberFormat: null }, type, terms);
  switch (read.kind) {
    case "blank":
    case "unresolved":
      return success(null);
    case "good":
      return success(read.value);
    case "slip":
      if (read.correction === null) return failure(refusal(text, type));
      return success(type.kind === "day" && typeof read.correction === "string" && isCalendarDate(read.correction) ? serialIn(terms.dateSystem, serialOfDate(read.correction)) : read.correction);
  }
}

/** A number above 0 and up to 1 without a %: in a cell for percentages Excel takes 0.5 for 0.5%, elsewhere it is a half. */
function barePart(text: string): number | null {
  const number = plainNumber(text, "");
  return number !== null && number > 0 && number <= 1 ? number : null;
}

/** Why no value could be read, told as closely as the text allows. */
function refusal(text: string, type: EntryType): EntryRefusal {
  const plain = text.normalize("NFKC").trim();
  if (type.kind === "day") return { code: "notADay", text };
  if (type.kind === "word") return { code: "notInList", text };
  if (/^[-−–▲△]\s*\d/u.test(plain)) return { code: "negative", text };
  const number = plainNumber(plain.replace(/\s*(%|パーセント)$/u, ""), "");
  if (type.kind === "share") return { code: number !== null && number > 100 ? "aboveWhole" : "notAShare", text };
  return { code: number !== null && type.kind === "count" && !Number.isInteger(number) ? "notWhole" : "notANumber", text };
}
