import { standingInHistory } from "../../attainment/goal-standing";
import { goalResultId, progressId } from "../../contract/row-ids";
import { goalsTable, progressTable } from "../../contract/tables";
import { departmentTotal } from "../../entries/department-total";
import type { GoalEntry } from "../../entries/goal-entry";
import type { GoalInForce } from "../../entries/goal-in-force";
import { planIndex } from "../../entries/plan-index";
import type { ProgressEntry } from "../../entries/progress-entry";
import type { FiscalYear } from "../../plan/fiscal-year";
import { grouped } from "../../shared/grouped";
import type { BookRow } from "./book-row";
import type { BookState } from "./book-state";
import type { Slips } from "./cells-by-kind";
import { PartsPlan } from "./parts-plan";
import { restsOnSlip } from "./rests-on-slip";
import type { SubjectPlan } from "./subject-plan";
import type { GoalSubject, GoalYear } from "./subjects";

const { name: table } = goalsTable;

/** A goal's row of one fiscal year. */
interface GoalRow {
  readonly year: FiscalYear;
  readonly row: BookRow;
  /** The goal as it holds in this year. */
  readonly goal: GoalInForce;
  /** The row of 進捗入力 that says what was done for a goal without a figure; `null` for other goals, and in the baseline year. */
  readonly report: BookRow | null;
}

/** A goal's own rows, that of the baseline year first, and the rows in which the plan lists it again. */
interface GoalRows {
  readonly own: readonly GoalRow[];
  readonly repeated: readonly GoalRow[];
}

/** Every goal that is entered and counted, together with the rows in which the plan lists it again. */
export function goalSubjects(state: BookState): SubjectPlan[] {
  const { plan, years } = state.facts;
  const known = [plan.baselineYear, ...years];
  const repeats = grouped(plan.goals.filter(({ crossListedFrom }) => crossListedFrom !== null), ({ crossListedFrom }) => crossListedFrom);
  const lay = (rows: GoalRows): GoalSubject | null => subject(state, rows);
  return plan.goals.filter(({ crossListedFrom }) => crossListedFrom === null).map(({ id }) => {
    const own = known.flatMap((year) => goalRow(state, year, id) ?? []);
    const repeated = (repeats.get(id) ?? []).flatMap((other) => years.flatMap((year) => goalRow(state, year, other.id) ?? []));
    const reads = [...own, ...repeated].map(({ row }) => row);
    return new PartsPlan([...reads, ...own.flatMap(({ report }) => report ?? [])], { own, repeated }, lay);
  });
}

function goalRow(state: BookState, year: FiscalYear, id: string): GoalRow | null {
  const { facts } = state;
  const [first = year] = facts.years;
  const goal = planIndex(facts.planIn(Math.max(year, first))).goalsById.get(id);
  const row = goal === undefined ? null : state.row(table, goalResultId(year, id));
  return goal === undefined || row === null ? null : { year, row, goal, report: leadReport(state, year, goal) };
}

function leadReport(state: BookState, year: FiscalYear, { kind, initiative: number }: GoalInForce): BookRow | null {
  const { facts } = state;
  if ((kind !== "otherPlan" && kind !== "descriptive") || !facts.years.includes(year)) return null;
  const initiative = planIndex(facts.planIn(year)).initiatives.get(number);
  return initiative === undefined ? null : state.row(progressTable.name, progressId(year, number, initiative.leadDepartmentId));
}

function subject(state: BookState, { own, repeated }: GoalRows): GoalSubject | null {
  const owner = own.at(-1)?.row.owner ?? null;
  if (owner === null) return null;
  const entered = new Map<FiscalYear, GoalEntry>();
  const slips = new Map<FiscalYear, Slips>();
  for (const { year, row } of own) {
    entered.set(year, state.goal(row));
    slips.set(year, row.slips(state.facts));
  }
  const { label, department, initiative, source } = owner;
  return {
    kind: "goal",
    label,
    department,
    initiative,
    source,
    years: own.map((row) => goalYear(state, row, entered, slips)),
    repeated: repeated.map(({ year, row, goal }) => ({ year, row: row.now, goal })),
  };
}

function goalYear(state: BookState, { year, row, goal, report }: GoalRow, entered: ReadonlyMap<FiscalYear, GoalEntry>, slips: ReadonlyMap<FiscalYear, Slips>): GoalYear {
  const { facts } = state;
  const { entries, years, asOf, plan: { baselineYear } } = facts;
  const plan = facts.planIn(year);
  const fromDepartment = departmentTotal(plan, planIndex(plan).initiatives.get(goal.initiative), entries);
  const entry = state.goal(row);
  const own = row.slips(facts);
  const isUnsure = own.size > 0 || restsOnSlip(goal.kind, year, baselineYear, slips);
  return {
    year,
    row: row.now,
    goal,
    entry,
    slips: own,
    judgement: isUnsure ? null : standingInHistory(goal, year, { records: entered, years, baselineYear, asOf }, fromDepartment),
    previousActual: entered.get(year - 1)?.actual ?? null,
    baselineActual: entered.get(baselineYear)?.actual ?? null,
    total: entry.total ?? fromDepartment,
    isAsked: year > baselineYear && year <= facts.targetYear,
    isReported: report !== null && isBegun(report.report),
  };
}

function isBegun({ status, result }: ProgressEntry): boolean {
  return status !== null || result !== null;
}
