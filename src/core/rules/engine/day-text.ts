import type { CalendarDate } from "../../plan/calendar-date";

/** A day as it is typed into a cell: `2022/3/31`. */
export function dayText(date: CalendarDate): string {
  return date.split("-").map(Number).join("/");
}
