import { type Era, eras } from "../plan/era";
import { type CalendarDate, isCalendarDate } from "../plan/calendar-date";

/**
 * The day that a text safely stands for (`令和4年3月1日`, `R4.3.1`, `２０２２／３／１`,
 * `20220301`; a weekday in brackets may follow), or `null` where year, month or
 * day is missing: 3月末 and 4/3/1 leave open which day is meant.
 */
export function plainDate(text: string): CalendarDate | null {
  const plain = text.normalize("NFKC").trim().replace(/\s*\([日月火水木金土](?:曜日?)?\)$/u, "");
  const parts = /^([^\d\s元]{0,2})\s*(\d{1,4}|元)\s*(?:年|[./-])\s*(\d{1,2})\s*(?:月|[./-])\s*(\d{1,2})\s*日?$/u.exec(plain) ?? /^()(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (parts === null) return null;
  const [, era = "", year = "", month = "", day = ""] = parts;
  const western = era === "" ? Number(year) : yearOf(eras.find(({ name, letter }) => name === era || letter === era.toUpperCase()), year === "元" ? 1 : Number(year));
  if (western === null || !(western >= earliest)) return null;
  const date = `${western}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : null;
}

/** Programs do not agree on days before this year; a shorter number is that of an era which is not told. */
const earliest = 1901;

/** The Western year of a year of an era, counted as its last printed year counts: 平成31年 is 2019. */
function yearOf(era: Era | undefined, number: number): number | null {
  if (era === undefined || number < 1 || (era.lastNumber !== null && number > era.lastNumber)) return null;
  return era.firstFiscalYear + number - 1;
}
