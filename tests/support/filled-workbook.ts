import { revisionsTable } from "../../src/core/contract/tables";
import { workbookNames } from "../../src/core/contract/workbook-names";
import { noEntries, type PlanEntries } from "../../src/core/entries/plan-entries";
import type { CalendarDate } from "../../src/core/plan/calendar-date";
import { type FiscalYear, fiscalYearEnd } from "../../src/core/plan/fiscal-year";
import type { Plan } from "../../src/core/plan/plan";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import { headerFormat } from "../../src/core/sheets/palette";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import { workbookFile } from "../../src/file/write/write-workbook";
import { entriesFound, snapshotOf } from "./typed-entries";
import { type TypedRow, withField, withTypedRows } from "./typed-rows";

/** What a workbook is made of: a plan, the year it is worked in, and what people typed. */
export interface Filling {
  readonly plan: Plan;
  /** 対象年度. */
  readonly targetYear: FiscalYear;
  /** 基準日; `null` leaves the cover's field empty. */
  readonly asOf: CalendarDate | null;
  readonly rows?: readonly TypedRow[];
}

/** A workbook with entries: computed columns hold core's results for what stands in the entry columns. */
export interface FilledWorkbook {
  readonly state: DesiredState;
  readonly entries: PlanEntries;
}

/** The workbook that core lays out for these entries, with the entries themselves in their cells. */
export async function filledWorkbook({ plan, targetYear, asOf, rows = [] }: Filling): Promise<FilledWorkbook> {
  const laidOut = (entries: PlanEntries, typed: readonly TypedRow[]): DesiredState => {
    const state = withTypedRows(planWorkbook({ plan, targetYear, createdOn: asOf ?? fiscalYearEnd(targetYear), entries }), typed);
    return withField(state, workbookNames.asOfDate, asOf === null ? null : serialOfDate(asOf));
  };
  const read = async (state: DesiredState): Promise<PlanEntries> => entriesFound(state, await snapshotOf(state));
  // Revisions first: they decide which rows there are to type in.
  const { settings, revisions } = await read(laidOut(noEntries, rows.filter(({ table }) => table === revisionsTable.name)));
  const entries = await read(laidOut({ ...noEntries, settings, revisions }, rows));
  return { state: laidOut(entries, rows), entries };
}

/** A state as the file the product writes of it. */
export function fileOf(state: DesiredState): Promise<Uint8Array> {
  return workbookFile(state, { title: "計画", createdOn: "2022-04-01", header: headerFormat });
}
