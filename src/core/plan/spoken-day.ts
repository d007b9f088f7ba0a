import type { CalendarDate } from "./calendar-date";
import { eras } from "./era";

/** A day as letters write it: `令和4年4月28日`. Days before the eras known here keep their Western year. */
export function spokenDay(date: CalendarDate): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const era = eras.find(({ firstFiscalYear }) => year >= firstFiscalYear);
  const number = era === undefined ? year : year - era.firstFiscalYear + 1;
  return `${era?.name ?? ""}${era !== undefined && number === 1 ? "元" : number}年${month}月${day}日`;
}
