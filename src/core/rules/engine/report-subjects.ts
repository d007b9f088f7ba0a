import { progressId } from "../../contract/row-ids";
import { progressTable } from "../../contract/tables";
import { textIn } from "../../entries/cell-reading";
import type { EntryRow } from "../../entries/entry-row";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { BookRow } from "./book-row";
import type { BookState } from "./book-state";
import { PartsPlan } from "./parts-plan";
import type { SubjectPlan } from "./subject-plan";
import type { AddedReportSubject, Report, ReportSubject } from "./subjects";
import { unownedRow } from "./unowned-row";

const { name: table } = progressTable;

/** A row of a department in charge, and its fiscal year. */
interface YearRow {
  readonly year: FiscalYear;
  readonly row: BookRow;
}

/** One department's reports on one initiative, for each that the plan puts in charge in any year; and each row that people added, by itself. */
export function reportSubjects(state: BookState): SubjectPlan[] {
  return [...inCharge(state), ...state.added(table).map((row) => ({ reads: [row], build: () => addedReport(state, row) }))];
}

function inCharge(state: BookState): SubjectPlan[] {
  const { facts } = state;
  const pairs = new Map<string, YearRow[]>();
  for (const year of facts.years) {
    for (const { number, departments } of facts.planIn(year).initiatives) {
      for (const { departmentId } of departments) {
        const pair = `${number}-${departmentId}`;
        const rows = pairs.get(pair) ?? [];
        if (rows.length === 0) pairs.set(pair, rows);
        const row = state.row(table, progressId(year, number, departmentId));
        if (row !== null) rows.push({ year, row });
      }
    }
  }
  const lay = (rows: readonly YearRow[]): ReportSubject | null => subject(state, rows);
  return Array.from(pairs.values(), (rows) => new PartsPlan(rows.map(({ row }) => row), rows, lay));
}

/** It is called as in the first of its years. */
function subject(state: BookState, rows: readonly YearRow[]): ReportSubject | null {
  const owner = rows[0]?.row.owner ?? null;
  if (owner === null) return null;
  const { label, department, initiative, source } = owner;
  return { kind: "report", label, department, initiative, source, reports: reports(state, rows) };
}

function reports(state: BookState, rows: readonly YearRow[]): Report[] {
  const { facts } = state;
  return rows.map(({ year, row }, index) => {
    const before = rows[index - 1];
    const previous = before?.year === year - 1 ? before.row.report : null;
    return { year, row: row.now, entry: row.report, slips: row.slips(facts), previous, isAsked: year <= facts.targetYear };
  });
}

/** What another department answers for a year: judged like ours, by itself. `null` while it names no year or no initiative of the plan, which is told of the row. */
function addedReport(state: BookState, row: BookRow): ReportSubject | null {
  const { label, year, department, initiative, source } = unownedRow(state.facts, table, row.now);
  if (year === null || initiative === null) return null;
  return { kind: "report", label, department, initiative, source, identity: `${label.ja} ${year}`, reports: reports(state, [{ year, row }]) };
}

/** Rows that people added to 進捗入力. */
export function addedReportSubjects(state: BookState): SubjectPlan[] {
  return state.added(table).map((row) => ({ reads: [row], build: () => addedRow(state, row.now) }));
}

function addedRow(state: BookState, row: EntryRow): AddedReportSubject {
  const [yearText = null, initiativeText = null, departmentText = null] = [progressTable.year, progressTable.initiative, progressTable.department].map((header) => textIn(row.cell(header)));
  return { kind: "addedReport", ...unownedRow(state.facts, table, row), row, yearText, initiativeText, departmentText };
}
