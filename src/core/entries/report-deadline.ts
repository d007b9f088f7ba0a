import type { CalendarDate } from "../plan/calendar-date";
import { serialOfDate } from "../workbook/serial-date";

/** So many days before 回答期限 an update asks once more: departments are typing then. */
const nearDays = 7;

/** Whether 回答期限 is today or within the seven days to come; not when it has passed or is not set (`null`). */
export function isReportDueSoon(reportDue: CalendarDate | null, today: CalendarDate): boolean {
  if (reportDue === null) return false;
  const left = serialOfDate(reportDue) - serialOfDate(today);
  return left >= 0 && left <= nearDays;
}
