import type { Book } from "../model/book";
import { dayNumber } from "./day-number";

type DateSystem = Book["dateSystem"];

/** A date as a cell keeps it. */
interface EnteredDate {
  /** Days of the book's date system; times are fractions. */
  readonly serial: number;
  readonly numberFormat: string;
}

const millisecondsPerDay = 86_400_000;

/** The date or time a typed text is taken for, or `null`; `year` is the one meant where none is written. */
export function enteredDate(text: string, year: number, dateSystem: DateSystem): EnteredDate | null {
  const full = /^([0-9]{4}|[0-9]{2})(?:[/-]|年)([0-9]{1,2})(?:[/-]|月)([0-9]{1,2})日?$/u.exec(text);
  if (full !== null) return calendarDate(fullYear(Number(full[1])), Number(full[2]), Number(full[3]), "m/d/yyyy", dateSystem);
  const yearAndMonth = /^([0-9]{4})(?:[/-]|年)([0-9]{1,2})月?$/u.exec(text);
  if (yearAndMonth !== null) return calendarDate(Number(yearAndMonth[1]), Number(yearAndMonth[2]), 1, "mmm-yy", dateSystem);
  const short = /^([0-9]{1,2})(?:[/-]|月)([0-9]{1,2})日?$/u.exec(text);
  if (short !== null) return calendarDate(year, Number(short[1]), Number(short[2]), "d-mmm", dateSystem);
  const time = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?$/u.exec(text);
  if (time !== null) return timeOfDay(Number(time[1]), Number(time[2]), Number(time[3] ?? "0"));
  return null;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function calendarDate(year: number, month: number, day: number, numberFormat: string, dateSystem: DateSystem): EnteredDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { serial: dayNumber((date.getTime() - Date.UTC(1899, 11, 30)) / millisecondsPerDay, dateSystem), numberFormat };
}

function timeOfDay(hours: number, minutes: number, seconds: number): EnteredDate | null {
  if (minutes > 59 || seconds > 59) return null;
  return { serial: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat: seconds === 0 ? "h:mm" : "h:mm:ss" };
}
