import { progressTable, surveysTable } from "../../contract/tables";
import { type CalendarDate, isCalendarDate } from "../../plan/calendar-date";
import { type FiscalYear, fiscalYearEnd, fiscalYearOfDate, fiscalYearStart } from "../../plan/fiscal-year";
import type { RecordSubject } from "./subjects";

/** A day typed on a row of a fiscal year, and the days it may be. */
export interface DatedCell {
  readonly column: string;
  readonly day: CalendarDate;
  readonly year: FiscalYear;
  readonly when: "entered" | "happened";
  /** The last day that is not late: answers and surveys of a year come in for some months after it. */
  readonly lastDay: CalendarDate;
  /** The day a year earlier, where that is in the row's year and the typed day is too late: December typed in April is next December. */
  readonly meant: CalendarDate | null;
}

/** The days typed on a row that belong to its fiscal year; those that are none, and those of decisions, left out. */
export function datedCells({ table, year, cells }: RecordSubject): DatedCell[] {
  if (year === null) return [];
  return cells.days.flatMap(({ column, type, day }): DatedCell[] => {
    if (type.when === "decided") return [];
    const lastDay = lastDayFor(table, column, year);
    const earlier = yearEarlier(day);
    const meant = day > lastDay && fiscalYearOfDate(earlier) === year ? earlier : null;
    return [{ column, day, year, when: type.when, lastDay, meant }];
  });
}

/** A year's answers are asked for after it ends and come in until the autumn; its surveys are held by June at the latest. */
function lastDayFor(table: string, column: string, year: FiscalYear): CalendarDate {
  if (table === progressTable.name) return `${year + 1}-09-30`;
  return table === surveysTable.name && column === surveysTable.surveyedOn ? `${year + 1}-06-30` : fiscalYearEnd(year);
}

/** 29 February has no like in the year before: the day before it has. */
function yearEarlier(day: CalendarDate): CalendarDate {
  const earlier = `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;
  return isCalendarDate(earlier) ? earlier : `${earlier.slice(0, 8)}28`;
}

/** The first day of a fiscal year that a day of a row may be. */
export function firstDayOf(cell: DatedCell, baselineYear: FiscalYear): CalendarDate {
  return fiscalYearStart(cell.when === "entered" ? cell.year : Math.min(baselineYear, cell.year));
}
