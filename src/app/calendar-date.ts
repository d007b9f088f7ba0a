export { isCalendarDate } from "../core/plan/calendar-date";
