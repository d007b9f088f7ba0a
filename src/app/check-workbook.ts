import { tableRows } from "../core/entries/table-rows";
import { fiscalYearStart } from "../core/plan/fiscal-year";
import type { Plan } from "../core/plan/plan";
import { rules } from "../core/rules";
import { CheckedBook } from "../core/rules/engine/checked-book";
import type { OverwrittenCell } from "../core/rules/engine/subjects";
import type { EntryRow } from "../core/entries/entry-row";
import { type Result, success } from "../core/shared/result";
import { planWorkbook } from "../core/sheets/plan-workbook";
import type { DesiredState } from "../core/workbook/desired-state";
import type { Location } from "../core/workbook/locate";
import type { Snapshot } from "../core/workbook/snapshot";
import { openPlanWorkbook, type PlanWorkbook, type UnusableWorkbook } from "./open-plan-workbook";
import { overwrittenCells } from "./overwritten-cells";

/** A workbook of ours with everything the rules have against it. */
export interface CheckedWorkbook {
  readonly workbook: PlanWorkbook;
  readonly desired: DesiredState;
  readonly book: CheckedBook;
}

/** Opens a workbook made from one of the known plans and checks it. Writes nothing. */
export function checkedWorkbook(snapshot: Snapshot, plans: readonly Plan[]): Result<CheckedWorkbook, UnusableWorkbook> {
  const opened = openPlanWorkbook(snapshot, plans);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const { plan, entries, place, matches } = workbook;
  const { dateSystem } = workbook.snapshot;
  const desired = planWorkbook({ plan, entries, dateSystem, targetYear: plan.lastYear, createdOn: fiscalYearStart(plan.lastYear) });
  const wanted = desired.sheets.flatMap((sheet) => sheet.tables);
  const tables = new Map(
    wanted.flatMap((table) => {
      const found = place.tables.get(table.name);
      const match = matches.get(table.name);
      if (found === undefined || match === undefined) return [];
      const expected = { keys: table.rows.map(({ key }) => key), headers: table.columns.map(({ header }) => header) };
      return [[table.name, tableRows(table.name, found, match, expected)] as const];
    }),
  );
  return success({ workbook, desired, book: new CheckedBook({ plan, entries, dateSystem, tables, overwritten: overwritten(desired, place) }, rules) });
}

function overwritten(desired: DesiredState, { naming }: Location): (table: string, row: EntryRow) => readonly OverwrittenCell[] {
  const tables = new Map(desired.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name, overwrittenCells(table, naming)]));
  return (table, row) => tables.get(table)?.(row) ?? [];
}
