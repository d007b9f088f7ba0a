import { overwrittenCells } from "../../../src/app/overwritten-cells";
import { departmentsTable, goalsTable, optionsTable, progressTable, revisionsTable, surveysTable } from "../../../src/core/contract/tables";
import { workbookNames } from "../../../src/core/contract/workbook-names";
import { departmentEntry } from "../../../src/core/entries/department-entry";
import type { EntryRow } from "../../../src/core/entries/entry-row";
import { goalEntry } from "../../../src/core/entries/goal-entry";
import type { PlanEntries } from "../../../src/core/entries/plan-entries";
import { noEntries } from "../../../src/core/entries/plan-entries";
import { addedProgressEntry, progressEntry } from "../../../src/core/entries/progress-entry";
import { revisionEntry } from "../../../src/core/entries/revision-entry";
import { surveyEntry } from "../../../src/core/entries/survey-entry";
import type { TableRows } from "../../../src/core/entries/table-rows";
import type { CalendarDate } from "../../../src/core/plan/calendar-date";
import type { FiscalYear } from "../../../src/core/plan/fiscal-year";
import type { Plan } from "../../../src/core/plan/plan";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import type { BookInput } from "../../../src/core/rules/engine/book-state";
import { CheckedBook } from "../../../src/core/rules/engine/checked-book";
import type { Rule } from "../../../src/core/rules/engine/define-rule";
import type { Finding } from "../../../src/core/rules/engine/finding";
import { choiceLists } from "../../../src/core/sheets/choice-lists";
import { planWorkbook, sheetContext } from "../../../src/core/sheets/plan-workbook";
import { type Cell, type CellValue, emptyCell } from "../../../src/core/workbook/cell";
import type { DesiredState, DesiredTable } from "../../../src/core/workbook/desired-state";
import type { Naming } from "../../../src/core/workbook/naming";
import { typedCell } from "../entries/typed-row";

/** What people typed into a new workbook, by table, row id and header; a text that begins with `=` is a formula without a kept result. */
export interface Typed {
  readonly plan?: Plan;
  /** 対象年度; the plan's first year when left out. `null` = the cover names none. */
  readonly targetYear?: FiscalYear | null;
  /** 基準日; 31 March of 対象年度 when left out. */
  readonly asOf?: CalendarDate | null;
  readonly rows?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, CellValue>>>>>>;
  /** Rows people added, by table. */
  readonly added?: Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>;
  /** What matching found beside: damaged, duplicated and missing rows, by table. */
  readonly matching?: Readonly<Record<string, Partial<Pick<TableRows, "damaged" | "duplicated" | "missing" | "lostColumns">>>>;
  /** The words of lists that HR changed, by the list's name. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}

/** A new workbook with what people typed, laid out for the checks. */
export function checkedBook(typed: Typed, rules: readonly Rule[]): CheckedBook {
  return new CheckedBook(bookInput(typed), rules);
}

/** What the rules have against a new workbook with what people typed, and nothing that they have against it without. */
export function findingsOf(typed: Typed, rules: readonly Rule[]): Finding[] {
  return checkedBook(typed, rules).findings();
}

/** The names of the contract as they are. */
const plainNaming: Naming = { sheet: (title) => title, table: (name) => name, column: (_, header) => header, name: (name) => name };

const laidOut = new WeakMap<Plan, Map<string, DesiredState>>();

function desiredOf(plan: Plan, targetYear: FiscalYear, entries: PlanEntries): DesiredState {
  const input = { plan, targetYear, createdOn: `${targetYear}-04-01` };
  if (entries.revisions.length > 0) return planWorkbook({ ...input, entries });
  const known = laidOut.get(plan) ?? new Map<string, DesiredState>();
  laidOut.set(plan, known);
  const state = known.get(String(targetYear)) ?? planWorkbook(input);
  known.set(String(targetYear), state);
  return state;
}

/** The input of the checks for a new workbook with what people typed. */
export function bookInput(typed: Typed): BookInput {
  const { plan = sendai2021, targetYear = plan.firstYear, asOf = null, lists = {} } = typed;
  const revisions = rowsOf(typed, revisionsTable.name).flatMap((row) => revisionEntry(row, "1900") ?? []);
  const settings = { targetYear, asOf, reportDue: null };
  const base: PlanEntries = { ...noEntries, settings, revisions };
  const state = desiredOf(plan, targetYear ?? plan.lastYear, base);
  const tables = new Map(state.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name, tableOf(table, typed)]));
  const read = <Value>(table: string, one: (row: EntryRow) => Value): Map<string, Value> => new Map([...(tables.get(table)?.ours ?? [])].map(([key, row]) => [key, one(row)]));
  const words = choiceLists(sheetContext({ plan, targetYear: targetYear ?? plan.lastYear, createdOn: `${plan.firstYear}-04-01` }));
  const entries: PlanEntries = {
    ...base,
    progress: read(progressTable.name, progressEntry),
    addedProgress: (tables.get(progressTable.name)?.added ?? []).flatMap((row) => addedProgressEntry(row) ?? []),
    goals: read(goalsTable.name, (row) => goalEntry(row, "1900")),
    surveys: read(surveysTable.name, surveyEntry),
    departments: read(departmentsTable.name, departmentEntry),
    options: read(optionsTable.name, (row) => row.cell(optionsTable.value).value),
    lists: new Map([...words.map(({ name, items }) => [name, items] as const), [workbookNames.departmentNames, plan.departments.map(({ name }) => name)], ...Object.entries(lists)]),
  };
  const overwritten = new Map(state.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name, overwrittenCells(table, plainNaming)]));
  return { plan, entries, dateSystem: "1900", tables, overwritten: (table, row) => overwritten.get(table)?.(row) ?? [] };
}

function tableOf(table: DesiredTable, typed: Typed): TableRows {
  const own = typed.rows?.[table.name] ?? {};
  const positions = new Map(table.columns.map(({ header }, position) => [header, position]));
  const ours = table.rows.map((row, index): EntryRow => {
    const over = own[row.key];
    const cell = (header: string): Cell => {
      const value = over?.[header];
      if (value !== undefined) return typedCell(value);
      const position = positions.get(header) ?? -1;
      const column = table.columns[position];
      return column === undefined ? emptyCell : { ...emptyCell, value: row.values[position] ?? null, formula: column.formula };
    };
    return { key: row.key, index, cell };
  });
  const { matching } = typed;
  const gone = new Set([...(matching?.[table.name]?.missing ?? []), ...(matching?.[table.name]?.duplicated ?? []).map(({ key }) => key)]);
  return {
    table: table.name,
    ours: new Map(ours.filter(({ key }) => !gone.has(key)).map((row) => [row.key, row])),
    added: rowsOf(typed, table.name).map((row, index) => ({ ...row, index: ours.length + index })),
    damaged: [],
    duplicated: [],
    missing: [],
    lostColumns: [],
    ...matching?.[table.name],
  };
}

function rowsOf({ added }: Typed, table: string): EntryRow[] {
  return (added?.[table] ?? []).map((cells, index) => ({ key: "", index, cell: (header) => typedCell(cells[header] ?? null) }));
}
