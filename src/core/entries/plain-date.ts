import { eras } from "../plan/era";
import { type CalendarDate, isCalendarDate } from "../plan/calendar-date";

/** The day that a text safely stands for (`令和4年3月1日`, `R4.3.1`, `２０２２／３／１`), or `null` where year, month or day is missing. */
export function plainDate(text: string): CalendarDate | null {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  const parts = /^(\D{0,2})(\d{1,4}|元)[年./-](\d{1,2})[月./-](\d{1,2})日?$/u.exec(plain);
  if (parts === null) return null;
  const [, era = "", year = "", month = "", day = ""] = parts;
  const number = year === "元" ? 1 : Number(year);
  const found = eras.find(({ name, letter }) => name === era || letter === era.toUpperCase());
  const western = era === "" ? number : found === undefined ? null : found.firstFiscalYear + number - 1;
  if (western === null || western < 1900) return null;
  const date = `${western}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : null;
}
