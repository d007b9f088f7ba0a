import { coverLabels } from "../contract/cover-labels";
import { sheetTitles } from "../contract/sheet-titles";
import { departmentsTable, goalsTable, optionsTable, progressTable, revisionsTable, surveysTable } from "../contract/tables";
import { progressStatuses } from "../contract/vocabulary";
import { listNames, workbookNames } from "../contract/workbook-names";
import { type FiscalYear, fiscalYearLabel, fiscalYearOfLabel } from "../plan/fiscal-year";
import type { RowMatch } from "../workbook/match-rows";
import type { Naming } from "../workbook/naming";
import { type Cell, emptyCell } from "../workbook/cell";
import { labelPlace, namedCell, namedCells } from "../workbook/named-cell";
import type { Snapshot, TableSnapshot } from "../workbook/snapshot";
import { dateIn, enteredCell, wordsIn } from "./cell-reading";
import { departmentEntry } from "./department-entry";
import { addedRows, entryRows, type EntryRow } from "./entry-row";
import { goalEntry } from "./goal-entry";
import type { PlanEntries, YearSettings } from "./plan-entries";
import { addedProgressEntry, progressEntry } from "./progress-entry";
import { revisionEntry } from "./revision-entry";
import { surveyEntry } from "./survey-entry";

/** Where our tables stand in the workbook and which rows are which: see `location` and `difference`. */
export interface FoundTables {
  readonly tables: ReadonlyMap<string, TableSnapshot>;
  readonly matches: ReadonlyMap<string, RowMatch>;
  readonly naming: Naming;
  /** The workbook's sheet names by the contract's titles. */
  readonly sheets: ReadonlyMap<string, string>;
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
  const lists = listsIn(snapshot, found);
  return {
    settings: yearSettings(snapshot, found),
    progress: mapped(ours(progressTable.name), progressEntry),
    addedProgress: added(progressTable.name).flatMap((row) => addedProgressEntry(row) ?? []),
    goals: mapped(ours(goalsTable.name), (row) => goalEntry(row, snapshot.dateSystem)),
    surveys: mapped(ours(surveysTable.name), surveyEntry),
    departments: mapped(ours(departmentsTable.name), departmentEntry),
    options: mapped(ours(optionsTable.name), (row) => row.cell(optionsTable.value).value),
    revisions: added(revisionsTable.name).flatMap((row) => revisionEntry(row, snapshot.dateSystem) ?? []),
    progressStatuses: lists.get(workbookNames.progressStatuses) ?? progressStatuses,
    lists,
  };
}

function listsIn(snapshot: Snapshot, { naming }: FoundTables): Map<string, readonly string[]> {
  return new Map(
    listNames.flatMap((name) => {
      const cells = namedCells(snapshot, naming.name(name));
      return cells === null ? [] : [[name, cells.flatMap((cell) => wordsIn(enteredCell(cell)) ?? [])] as const];
    }),
  );
}

/** The cover's fields, by name; by their label on the cover where another program dropped the names. */
function yearSettings(snapshot: Snapshot, found: FoundTables): YearSettings {
  const cover = snapshot.sheets.find((sheet) => sheet.name === found.sheets.get(sheetTitles.cover));
  const field = (name: string, label: string): Cell => {
    const place = cover === undefined ? null : labelPlace(cover, label);
    const labelled = place === null ? undefined : cover?.cells?.[place.row]?.[place.column + 1];
    return namedCell(snapshot, found.naming.name(name)) ?? labelled ?? emptyCell;
  };
  return {
    targetYear: chosenYear(field(workbookNames.targetYear, coverLabels.targetYear)),
    asOf: dateIn(field(workbookNames.asOfDate, coverLabels.asOfDate), snapshot.dateSystem),
    reportDue: dateIn(field(workbookNames.reportDue, coverLabels.reportDue), snapshot.dateSystem),
  };
}

/** The year a cell names just as the list has it: what the workbook's formulas do not find, we do not read either. */
function chosenYear({ value }: Cell): FiscalYear | null {
  const year = typeof value === "string" ? fiscalYearOfLabel(value) : null;
  return year !== null && fiscalYearLabel(year) === value ? year : null;
}

function mapped<Value>(rows: ReadonlyMap<string, EntryRow>, read: (row: EntryRow) => Value): Map<string, Value> {
  return new Map([...rows].map(([key, row]) => [key, read(row)]));
}
