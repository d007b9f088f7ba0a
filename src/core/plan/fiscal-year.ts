import { invariant } from "../shared/invariant";
import { plainText } from "../shared/plain-text";
import type { CalendarDate } from "./calendar-date";
import { type Era, eras } from "./era";

/**
 * A Japanese fiscal year, 1 April to 31 March, written as the Western year in
 * which it begins: 令和3年度 is `2021` and ends on 2022-03-31.
 *
 * 昭和元年度 (`1926`) to `9998`; a number, so years compare as numbers.
 */
export type FiscalYear = number;

const earliest = 1926;
const latest = 9998;

function eraYear(year: FiscalYear): { readonly era: Era; readonly number: number } {
  invariant(Number.isInteger(year) && year >= earliest && year <= latest, `${year} is a fiscal year`);
  const era = eras.find(({ firstFiscalYear }) => year >= firstFiscalYear);
  invariant(era !== undefined, "every fiscal year belongs to an era");
  return { era, number: year - era.firstFiscalYear + 1 };
}

/** A fiscal year as documents print it: `令和3年度`, `令和元年度`, `平成30年度`. */
export function fiscalYearLabel(year: FiscalYear): string {
  const { era, number } = eraYear(year);
  return `${era.name}${number === 1 ? "元" : number}年度`;
}

/** A fiscal year as ids write it: `R3`, `R1`, `H30`. */
export function fiscalYearCode(year: FiscalYear): string {
  const { era, number } = eraYear(year);
  return `${era.letter}${number}`;
}

function yearInEra(era: Era | undefined, number: number): FiscalYear | null {
  if (era === undefined || number < 1 || (era.lastNumber !== null && number > era.lastNumber)) return null;
  const year = era.firstFiscalYear + number - 1;
  return year <= latest ? year : null;
}

/**
 * The fiscal year that a printed label names, or `null` when it names none.
 *
 * Reads 元 and 1 alike, full-width digits, and an era's last number as the
 * fiscal year it turned into: 平成31年度 is 令和元年度.
 */
export function fiscalYearOfLabel(label: string): FiscalYear | null {
  const parts = /^(\D{2}?)(元|\d{1,4})年度$/u.exec(plainText(label));
  if (parts === null) return null;
  const era = eras.find(({ name }) => name === parts[1]);
  return yearInEra(era, parts[2] === "元" ? 1 : Number(parts[2]));
}

/** The fiscal year that a code such as `R3` names, in either case and width, or `null` when it names none. */
export function fiscalYearOfCode(code: string): FiscalYear | null {
  const parts = /^([A-Z])(\d{1,4})$/u.exec(plainText(code).toUpperCase());
  if (parts === null) return null;
  const era = eras.find(({ letter }) => letter === parts[1]);
  return yearInEra(era, Number(parts[2]));
}

/** The first day of a fiscal year, 1 April: 令和3年度 begins on `2021-04-01`. */
export function fiscalYearStart(year: FiscalYear): CalendarDate {
  return `${year}-04-01`;
}

/** The last day of a fiscal year, 31 March of the next Western year: 令和3年度 ends on `2022-03-31`. */
export function fiscalYearEnd(year: FiscalYear): CalendarDate {
  return `${year + 1}-03-31`;
}

/** The fiscal year a day falls in: `2022-03-31` is still 令和3年度. The day must exist. */
export function fiscalYearOfDate(date: CalendarDate): FiscalYear {
  const year = Number(date.slice(0, 4));
  return date >= fiscalYearStart(year) ? year : year - 1;
}
