import type { Book } from "../model/book";

/** The 1904 date system begins this many days after the 1900 system (support.microsoft.com, "Date systems in Excel"). */
const laterDays = 1462;

/** The number that a book counts a day as which is `serial` in the 1900 date system. */
export function dayNumber(serial: number, dateSystem: Book["dateSystem"]): number {
  return dateSystem === "1904" ? serial - laterDays : serial;
}
