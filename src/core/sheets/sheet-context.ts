import type { PlanEntries } from "../entries/plan-entries";
import type { PlanInForce } from "../entries/plan-in-force";
import type { CalendarDate } from "../plan/calendar-date";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Snapshot } from "../workbook/snapshot";
import { planIndex } from "../entries/plan-index";

/** What every sheet is laid out from. */
export interface SheetContext {
  /** The plan in force in a fiscal year. */
  readonly planIn: (year: FiscalYear) => PlanInForce;
  /** The plan in force in 対象年度: what sheets without a 年度 column show. */
  readonly plan: PlanInForce;
  /** The plan's years, first to last. */
  readonly years: readonly FiscalYear[];
  /** The years formulas know: from the baseline year to the plan's last, none left out. */
  readonly knownYears: readonly FiscalYear[];
  /** 対象年度. */
  readonly targetYear: FiscalYear;
  /** 基準日. */
  readonly asOf: CalendarDate;
  /** The day the workbook was made. */
  readonly createdOn: CalendarDate;
  readonly entries: PlanEntries;
  /** In which serial numbers the workbook counts its days: formulas that name one follow it. */
  readonly dateSystem: Snapshot["dateSystem"];
  /** Whether blank schedule cells are read as continuing the year before (設定). */
  readonly blanksContinue: boolean;
}

/** The full name of a department by its id. */
export function departmentName(plan: PlanInForce, id: string): string {
  return planIndex(plan).departments.get(id)?.name ?? id;
}
