import { progressId, reviewId } from "../../contract/row-ids";
import { progressTable, reviewsTable, scheduleTable } from "../../contract/tables";
import { planIndex } from "../../entries/plan-index";
import { progressEntry } from "../../entries/progress-entry";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { Initiative } from "../../plan/plan";
import type { BookState } from "./book-state";
import { initiativeLabel, leadDepartment } from "./row-owner";
import { rowName, type SubjectPlan } from "./subject-plan";
import type { InitiativeSubject, InitiativeYear } from "./subjects";

/** Every initiative as a whole: its schedule grid, its departments' reports and what HR draws together of it. */
export function initiativeSubjects(state: BookState): SubjectPlan[] {
  const { facts } = state;
  const plan = facts.planIn(facts.targetYear);
  return plan.initiatives.map(({ number }) => {
    const lines = planIndex(plan).schedule.get(number) ?? [];
    const reads = facts.years.flatMap((year) => [
      rowName(reviewsTable.name, reviewId(year, number)),
      ...departmentIds(state, year, number).map((id) => rowName(progressTable.name, progressId(year, number, id))),
    ]);
    return { id: `initiative ${number}`, kind: "initiative", reads: [...reads, ...lines.map(({ id }) => rowName(scheduleTable.name, id))], build: () => subject(state, number) };
  });
}

function initiativeIn({ facts }: BookState, year: FiscalYear, number: number): Initiative | undefined {
  return planIndex(facts.planIn(year)).initiatives.get(number);
}

function departmentIds(state: BookState, year: FiscalYear, number: number): string[] {
  return initiativeIn(state, year, number)?.departments.map(({ departmentId }) => departmentId) ?? [];
}

function subject(state: BookState, number: number): InitiativeSubject | null {
  const { facts } = state;
  const initiative = initiativeIn(state, facts.targetYear, number);
  if (initiative === undefined) return null;
  const lines = planIndex(facts.planIn(facts.targetYear)).schedule.get(number) ?? [];
  return {
    kind: "initiative",
    id: `initiative ${number}`,
    label: initiativeLabel(initiative),
    department: leadDepartment(facts, initiative),
    initiative,
    source: facts.clause("progress"),
    years: facts.years.map((year) => initiativeYear(state, year, number)),
    schedule: lines.flatMap((line) => {
      const row = state.row(scheduleTable.name, line.id);
      return row === null ? [] : [{ row, line }];
    }),
  };
}

function initiativeYear(state: BookState, year: FiscalYear, number: number): InitiativeYear {
  const { facts } = state;
  const lead = initiativeIn(state, year, number)?.leadDepartmentId;
  const departments = departmentIds(state, year, number);
  const rows = departments.flatMap((id) => {
    const row = state.row(progressTable.name, progressId(year, number, id));
    return row === null ? [] : [{ id, row, entry: progressEntry(row) }];
  });
  const own = rows.find(({ id }) => id === lead);
  return {
    year,
    isAsked: year <= facts.targetYear,
    review: state.row(reviewsTable.name, reviewId(year, number)),
    lead: own === undefined ? null : { row: own.row, entry: own.entry },
    entries: rows.map(({ entry }) => entry),
    departmentCount: departments.length,
  };
}
