import { coverLabels } from "../contract/cover-labels";
import { departmentsTable, goalsTable, optionsTable, progressTable, revisionsTable, surveysTable } from "../contract/tables";
import { workbookNames } from "../contract/workbook-names";
import { fiscalYearOfLabel } from "../plan/fiscal-year";
import type { RowMatch } from "../workbook/match-rows";
import type { Naming } from "../workbook/naming";
import { type Cell, emptyCell } from "../workbook/cell";
import { labelledCell, namedCell } from "../workbook/named-cell";
import type { Snapshot, TableSnapshot } from "../workbook/snapshot";
import { dateIn, textIn } from "./cell-reading";
import { departmentEntry } from "./department-entry";
import { addedRows, entryRows, type EntryRow } from "./entry-row";
import { goalEntry } from "./goal-entry";
import type { PlanEntries, YearSettings } from "./plan-entries";
import { progressEntry } from "./progress-entry";
import { revisionEntry } from "./revision-entry";
import { surveyEntry } from "./survey-entry";

/** Where our tables stand in the workbook and which rows are which: see `location` and `difference`. */
export interface FoundTables {
  readonly tables: ReadonlyMap<string, TableSnapshot>;
  readonly matches: ReadonlyMap<string, RowMatch>;
  readonly naming: Naming;
}

/** Everything people entered, as far as it can be read; what cannot be read is for the rules to report. */
export function planEntries(snapshot: Snapshot, found: FoundTables): PlanEntries {
  const ours = (name: string): Map<string, EntryRow> => {
    const table = found.tables.get(name);
    const match = found.matches.get(name);
    return table === undefined || match === undefined ? new Map<string, EntryRow>() : entryRows(table, match);
  };
  const added = (name: string): EntryRow[] => {
    const table = found.tables.get(name);
    const match = found.matches.get(name);
    return table === undefined || match === undefined ? [] : addedRows(table, match);
  };
  return {
    settings: yearSettings(snapshot, found.naming),
    progress: mapped(ours(progressTable.name), progressEntry),
    goals: mapped(ours(goalsTable.name), (row) => goalEntry(row, snapshot.dateSystem)),
    surveys: mapped(ours(surveysTable.name), surveyEntry),
    departments: mapped(ours(departmentsTable.name), departmentEntry),
    options: mapped(ours(optionsTable.name), (row) => row.cell(optionsTable.value).value),
    revisions: added(revisionsTable.name).flatMap((row) => revisionEntry(row) ?? []),
  };
}

function yearSettings(snapshot: Snapshot, naming: Naming): YearSettings {
  const field = (name: string, label: string): Cell => namedCell(snapshot, naming.name(name)) ?? labelledCell(snapshot, label) ?? emptyCell;
  return {
    targetYear: fiscalYearOfLabel(textIn(field(workbookNames.targetYear, coverLabels.targetYear)) ?? ""),
    asOf: dateIn(field(workbookNames.asOfDate, coverLabels.asOfDate), snapshot.dateSystem),
  };
}

function mapped<Value>(rows: ReadonlyMap<string, EntryRow>, read: (row: EntryRow) => Value): Map<string, Value> {
  return new Map([...rows].map(([key, row]) => [key, read(row)]));
}
