import { progressId } from "../../contract/row-ids";
import { progressTable } from "../../contract/tables";
import { textIn } from "../../entries/cell-reading";
import { planIndex } from "../../entries/plan-index";
import { progressEntry } from "../../entries/progress-entry";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { Initiative } from "../../plan/plan";
import type { BookState } from "./book-state";
import { rowSlips } from "./row-slips";
import { initiativeLabel } from "./row-owner";
import { addedName, rowName, type SubjectPlan } from "./subject-plan";
import type { AddedReportSubject, Report, ReportSubject } from "./subjects";
import { unownedRow } from "./unowned-row";

const { name: table } = progressTable;

/** One department's reports on one initiative, for each that the plan puts in charge in any year. */
export function reportSubjects(state: BookState): SubjectPlan[] {
  const { facts } = state;
  const pairs = new Map<string, { readonly initiative: Initiative; readonly departmentId: string; readonly years: FiscalYear[] }>();
  for (const year of facts.years) {
    for (const initiative of facts.planIn(year).initiatives) {
      for (const { departmentId } of initiative.departments) {
        const pair = `${initiative.number}-${departmentId}`;
        const there = pairs.get(pair);
        if (there === undefined) pairs.set(pair, { initiative, departmentId, years: [year] });
        else there.years.push(year);
      }
    }
  }
  return [...pairs].map(([pair, { initiative, departmentId, years }]) => ({
    id: `report ${pair}`,
    kind: "report",
    reads: years.map((year) => rowName(table, progressId(year, initiative.number, departmentId))),
    build: () => subject(state, `report ${pair}`, initiative, departmentId, years),
  }));
}

function subject(state: BookState, id: string, initiative: Initiative, departmentId: string, years: readonly FiscalYear[]): ReportSubject | null {
  const { facts } = state;
  const reports = years.flatMap((year): Report[] => {
    const row = state.row(table, progressId(year, initiative.number, departmentId));
    if (row === null) return [];
    const before = state.row(table, progressId(year - 1, initiative.number, departmentId));
    return [{ year, row, entry: progressEntry(row), slips: rowSlips(facts, table, row), previous: before === null ? null : progressEntry(before), isAsked: year <= facts.targetYear }];
  });
  const owner = state.owners.get(table)?.get(reports[0]?.row.key ?? "");
  if (owner === undefined) return null;
  return { kind: "report", ...owner, id, label: initiativeLabel(initiative, planIndex(facts.plan).departments.get(departmentId)?.name ?? departmentId), reports, isLead: initiative.leadDepartmentId === departmentId };
}

/** Rows that people added to 進捗入力. */
export function addedReportSubjects(state: BookState): SubjectPlan[] {
  return state.added(table).map(({ index }) => ({
    id: `report +${index}`,
    kind: "addedReport",
    reads: [addedName(table, index)],
    build: () => addedReport(state, index),
  }));
}

function addedReport(state: BookState, index: number): AddedReportSubject | null {
  const row = state.added(table).find((each) => each.index === index);
  if (row === undefined) return null;
  const [yearText, initiativeText, departmentText] = [progressTable.year, progressTable.initiative, progressTable.department].map((header) => textIn(row.cell(header)));
  return {
    kind: "addedReport",
    ...unownedRow(state.facts, table, row),
    id: `report +${index}`,
    row,
    yearText: yearText ?? null,
    initiativeText: initiativeText ?? null,
    departmentText: departmentText ?? null,
  };
}
