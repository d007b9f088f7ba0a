import { scheduleTable } from "../../contract/tables";
import type { FiscalYear } from "../../plan/fiscal-year";
import { oncePer } from "./once-per";

/** The column of the schedule grid that says how a line stands in a year: `令和3年度状況`. Every line of the plan asks for it, so it is worded once. */
export const statusColumn: (year: FiscalYear) => string = oncePer((year: FiscalYear) => scheduleTable.status(year));
