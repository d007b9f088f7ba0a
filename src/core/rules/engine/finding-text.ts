import { fiscalYearCode, fiscalYearLabel } from "../../plan/fiscal-year";
import type { Found } from "./define-rule";
import type { Told } from "./finding";

/** The longest text of a cell that a message repeats. */
const longestQuote = 40;

/** A message with its braces filled in. */
export function findingText(template: Told, label: Told, { at, year, data = {} }: Found): Told {
  // Some headers name the year themselves: 令和4年度状況.
  const named = year == null || at.column?.startsWith(fiscalYearLabel(year)) === true ? null : year;
  const placeJa = [label.ja, named === null ? "" : fiscalYearLabel(named), at.column === null ? "" : `「${at.column}」`].filter((part) => part !== "").join("の");
  const placeEn = [label.en, named === null ? "" : fiscalYearCode(named), at.column === null ? "" : `“${at.column}”`].filter((part) => part !== "").join(", ");
  return { ja: filled(template.ja, { ...data, place: placeJa }), en: filled(template.en, { ...data, place: placeEn }) };
}

function filled(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : name === "place" ? String(value) : shortened(String(value));
  });
}

/** One line, and no longer than a message bears. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
