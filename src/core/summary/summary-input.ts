import type { EntryRow } from "../entries/entry-row";
import type { PlanEntries } from "../entries/plan-entries";
import type { PlanInForce } from "../entries/plan-in-force";
import type { CalendarDate } from "../plan/calendar-date";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import type { OpenFindings } from "./attainment-summary";

/** A workbook of ours as the summary is drawn from it. */
export interface SummaryInput {
  /** The plan as printed. */
  readonly plan: Plan;
  /** The plan in force in the year summed up. */
  readonly inForce: PlanInForce;
  readonly entries: PlanEntries;
  /** The row of ours with that id; `null` when there is none, or several. */
  readonly row: (table: string, key: string) => EntryRow | null;
  /** The rows of 計画変更. */
  readonly revisions: readonly EntryRow[];
  readonly dateSystem: "1900" | "1904";
  readonly findings: OpenFindings;
  readonly year: FiscalYear;
  /** 対象年度: nothing of a later year is missing yet. */
  readonly targetYear: FiscalYear;
  /** 基準日. */
  readonly asOf: CalendarDate;
  /** Only initiatives one of these departments answers for, by name; `null` = all. */
  readonly departments: readonly string[] | null;
}
