import { progressId, reviewId } from "../../contract/row-ids";
import { progressTable, reviewsTable, scheduleTable } from "../../contract/tables";
import { planIndex } from "../../entries/plan-index";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { Initiative, ScheduleRow } from "../../plan/plan";
import type { BookRow } from "./book-row";
import type { BookState } from "./book-state";
import { PartsPlan } from "./parts-plan";
import { initiativeLabel, leadDepartment } from "./row-owner";
import type { SubjectPlan } from "./subject-plan";
import type { InitiativeSubject, InitiativeYear } from "./subjects";

/** The rows of an initiative in one fiscal year. */
interface YearRows {
  readonly year: FiscalYear;
  readonly review: BookRow | null;
  readonly reports: readonly BookRow[];
  /** The lead department's among them. */
  readonly lead: BookRow | null;
  readonly departmentCount: number;
}

/** A line of the schedule grid, and its row. */
interface LineRow {
  readonly line: ScheduleRow;
  readonly row: BookRow;
}

/** An initiative as it is in 対象年度, with the rows it is judged by. */
interface InitiativeRows {
  readonly initiative: Initiative;
  readonly years: readonly YearRows[];
  readonly lines: readonly LineRow[];
}

/** Every initiative as a whole: its schedule grid, its departments' reports and what HR draws together of it. */
export function initiativeSubjects(state: BookState): SubjectPlan[] {
  const { facts } = state;
  const plan = facts.planIn(facts.targetYear);
  const lay = (rows: InitiativeRows): InitiativeSubject => subject(state, rows);
  return plan.initiatives.map((initiative) => {
    const years = facts.years.map((year) => yearRows(state, year, initiative.number));
    const lines = (planIndex(plan).schedule.get(initiative.number) ?? []).flatMap((line): LineRow[] => {
      const row = state.row(scheduleTable.name, line.id);
      return row === null ? [] : [{ line, row }];
    });
    const reads = [...years.flatMap(({ review, reports }) => (review === null ? reports : [review, ...reports])), ...lines.map(({ row }) => row)];
    return new PartsPlan(reads, { initiative, years, lines }, lay);
  });
}

function yearRows(state: BookState, year: FiscalYear, number: number): YearRows {
  const initiative = planIndex(state.facts.planIn(year)).initiatives.get(number);
  const departments = initiative?.departments ?? [];
  const reports: BookRow[] = [];
  let lead: BookRow | null = null;
  for (const { departmentId } of departments) {
    const row = state.row(progressTable.name, progressId(year, number, departmentId));
    if (row === null) continue;
    reports.push(row);
    if (departmentId === initiative?.leadDepartmentId) lead = row;
  }
  return { year, review: state.row(reviewsTable.name, reviewId(year, number)), reports, lead, departmentCount: departments.length };
}

function subject(state: BookState, { initiative, years, lines }: InitiativeRows): InitiativeSubject {
  const { facts } = state;
  return {
    kind: "initiative",
    label: initiativeLabel(initiative),
    department: leadDepartment(facts, initiative),
    initiative,
    source: facts.clause("progress"),
    years: years.map((rows) => initiativeYear(state, rows)),
    schedule: lines.map(({ line, row }) => ({ line, row: row.now })),
  };
}

function initiativeYear(state: BookState, { year, review, reports, lead, departmentCount }: YearRows): InitiativeYear {
  return {
    year,
    isAsked: year <= state.facts.targetYear,
    review: review?.now ?? null,
    lead: lead === null ? null : { row: lead.now, entry: lead.report },
    entries: reports.map((row) => row.report),
    departmentCount,
  };
}
