/**
 * A day of the civil calendar as ISO text, `YYYY-MM-DD` (`2022-03-31`).
 *
 * Text rather than `Date`: a day has no time and no time zone, and two of them
 * compare in calendar order with `<` and `>`.
 */
export type CalendarDate = string;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether a text is a day that exists: `2024-02-29` is, `2023-02-29` and `2023-2-1` are not. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  const longest = month === 2 && isLeapYear(year) ? 29 : daysInMonth[month - 1];
  return year >= 1 && longest !== undefined && day >= 1 && day <= longest;
}
