import { countedRecord, goalStanding } from "../../attainment/goal-standing";
import { goalResultId, progressId } from "../../contract/row-ids";
import { goalsTable, progressTable } from "../../contract/tables";
import { departmentTotal } from "../../entries/department-total";
import { goalEntry } from "../../entries/goal-entry";
import type { GoalInForce } from "../../entries/goal-in-force";
import { planIndex } from "../../entries/plan-index";
import { progressEntry } from "../../entries/progress-entry";
import type { FiscalYear } from "../../plan/fiscal-year";
import { grouped } from "../../shared/grouped";
import type { BookState } from "./book-state";
import { rowSlips } from "./row-slips";
import { rowName, type SubjectPlan } from "./subject-plan";
import type { GoalSubject, GoalYear, Slips } from "./subjects";

const { name: table } = goalsTable;

/** Every goal that is entered and counted, together with the rows in which the plan lists it again. */
export function goalSubjects(state: BookState): SubjectPlan[] {
  const { plan, years } = state.facts;
  const repeats = grouped(plan.goals.filter(({ crossListedFrom }) => crossListedFrom !== null), ({ crossListedFrom }) => crossListedFrom);
  const known = [plan.baselineYear, ...years];
  return plan.goals.flatMap(({ id, crossListedFrom }) => {
    if (crossListedFrom !== null) return [];
    const all = [id, ...(repeats.get(id) ?? []).map((goal) => goal.id)];
    const reports = years.flatMap((year) => leadReportId(state, year, goalIn(state, year, id)) ?? []);
    const reads = [...all.flatMap((goal) => known.map((year) => rowName(table, goalResultId(year, goal)))), ...reports.map((report) => rowName(progressTable.name, report))];
    return [{ id: `goal ${id}`, kind: "goal", reads, build: () => subject(state, id, all.slice(1)) }];
  });
}

function subject(state: BookState, id: string, repeats: readonly string[]): GoalSubject | null {
  const { facts } = state;
  const known = [facts.plan.baselineYear, ...facts.years];
  const slips = new Map(known.map((year) => [year, slipsOf(state, year, id)]));
  const years = known.flatMap((year) => goalYear(state, year, id, slips) ?? []);
  const owner = state.owners.get(table)?.get(years.at(-1)?.row.key ?? "");
  if (owner === undefined) return null;
  const repeated = repeats.flatMap((other) =>
    facts.years.flatMap((year) => {
      const row = state.row(table, goalResultId(year, other));
      const goal = goalIn(state, year, other);
      return row === null || goal === undefined ? [] : [{ year, row, goal }];
    }),
  );
  return { kind: "goal", ...owner, id: `goal ${id}`, years, repeated };
}

function goalIn({ facts }: BookState, year: FiscalYear, id: string): GoalInForce | undefined {
  const [first = year] = facts.years;
  return planIndex(facts.planIn(Math.max(year, first))).goalsById.get(id);
}

/** 進捗ID of the report that says what was done for a goal without a figure; `null` for other goals, and in the baseline year. */
function leadReportId({ facts }: BookState, year: FiscalYear, goal: GoalInForce | undefined): string | null {
  if (goal === undefined || !facts.years.includes(year) || (goal.kind !== "otherPlan" && goal.kind !== "descriptive")) return null;
  const initiative = planIndex(facts.planIn(year)).initiatives.get(goal.initiative);
  return initiative === undefined ? null : progressId(year, initiative.number, initiative.leadDepartmentId);
}

function isReported(state: BookState, year: FiscalYear, goal: GoalInForce): boolean {
  const row = state.row(progressTable.name, leadReportId(state, year, goal) ?? "");
  if (row === null) return false;
  const { status, result } = progressEntry(row);
  return status !== null || result !== null;
}

function slipsOf(state: BookState, year: FiscalYear, id: string): Slips {
  const row = state.row(table, goalResultId(year, id));
  return row === null ? new Set() : rowSlips(state.facts, table, row);
}

function goalYear(state: BookState, year: FiscalYear, id: string, slips: ReadonlyMap<FiscalYear, Slips>): GoalYear | null {
  const { facts, input } = state;
  const row = state.row(table, goalResultId(year, id));
  const goal = goalIn(state, year, id);
  if (row === null || goal === undefined) return null;
  const { entries, years, asOf } = facts;
  const { baselineYear } = facts.plan;
  const plan = facts.planIn(year);
  const fromDepartment = departmentTotal(plan, planIndex(plan).initiatives.get(goal.initiative), entries);
  const entry = goalEntry(row, input.dateSystem);
  const own = slips.get(year) ?? new Set();
  const isUnsure = own.size > 0 || restsOnSlip(goal, year, baselineYear, slips);
  return {
    year,
    row,
    goal,
    entry,
    slips: own,
    judgement: isUnsure ? null : goalStanding(goal, year, { records: entries.goals, years, baselineYear, asOf }, fromDepartment),
    previousActual: countedRecord(goal, year - 1, entries.goals).actual,
    baselineActual: countedRecord(goal, baselineYear, entries.goals).actual,
    total: entry.total ?? fromDepartment,
    isAsked: year > baselineYear && year <= facts.targetYear,
    isReported: isReported(state, year, goal),
  };
}

/** Whether a judgement reads a cell of another year that holds a slip. */
function restsOnSlip({ kind }: GoalInForce, year: FiscalYear, baselineYear: FiscalYear, slips: ReadonlyMap<FiscalYear, Slips>): boolean {
  const has = (other: FiscalYear, column: string): boolean => slips.get(other)?.has(column) === true;
  switch (kind) {
    case "moreThanPreviousYear":
    case "lessThanPreviousYear":
      return has(year - 1, goalsTable.actual);
    case "moreThanBaselineYear":
      return has(baselineYear, goalsTable.actual);
    case "byDeadline":
    case "aroundDeadline":
    case "withinYear":
    case "allCovered":
      return [...slips.values()].some((columns) => columns.has(goalsTable.completedOn));
    default:
      return false;
  }
}
