import { emptyGoal, type GoalEntry } from "../entries/goal-entry";
import type { GoalInForce } from "../entries/goal-in-force";
import type { PlanInForce } from "../entries/plan-in-force";
import { type GoalJudgement, goalJudgement } from "../attainment/goal-judgement";
import { type FiscalYear, fiscalYearCode } from "../plan/fiscal-year";
import type { CalendarDate } from "../plan/calendar-date";
import type { Initiative } from "../plan/plan";
import { planIndex } from "./plan-index";
import type { SheetContext } from "./sheet-context";

/** One goal in one fiscal year. */
export interface GoalRow {
  /** 目標実績ID `R3-01-1`. */
  readonly key: string;
  readonly year: FiscalYear;
  readonly plan: PlanInForce;
  readonly goal: GoalInForce;
  readonly initiative: Initiative | undefined;
}

const known = new WeakMap<SheetContext, readonly GoalRow[]>();

/** Every goal in every year of the plan, and in the baseline year where a goal compares with it. */
export function goalRows(context: SheetContext): readonly GoalRow[] {
  const rows = known.get(context) ?? [
    ...yearRows(context, context.plan.baselineYear, context.plan.firstYear).filter(({ goal }) => goal.comparesWithBaselineYear),
    ...context.years.flatMap((year) => yearRows(context, year, year)),
  ];
  known.set(context, rows);
  return rows;
}

function yearRows(context: SheetContext, year: FiscalYear, inForce: FiscalYear): GoalRow[] {
  const plan = context.planIn(inForce);
  return plan.goals.map((goal) => ({
    key: goalKey(year, goal.id),
    year,
    plan,
    goal,
    initiative: planIndex(plan).initiatives.get(goal.initiative),
  }));
}

/** 目標実績ID. */
export function goalKey(year: FiscalYear, goalId: string): string {
  return `${fiscalYearCode(year)}-${goalId}`;
}

/** 再掲元: the goal whose entries count; its own unless the plan lists it again. */
export function sourceGoal(goal: GoalInForce): string {
  return goal.crossListedFrom ?? goal.id;
}

/** A threshold as its cell holds it: percentages are ratios. */
export function thresholdValue(goal: GoalInForce): number | null {
  return goal.threshold === null ? null : goal.unit === "%" ? goal.threshold / 100 : goal.threshold;
}

/** The entry that counts for a goal in a year. */
export function countedEntry(context: SheetContext, goal: GoalInForce, year: FiscalYear): GoalEntry {
  return context.entries.goals.get(goalKey(year, sourceGoal(goal))) ?? emptyGoal;
}

/** 判定 of a row, by the same definition as its formula. */
export function rowJudgement(context: SheetContext, row: GoalRow): GoalJudgement {
  const { goal, year } = row;
  const entry = countedEntry(context, goal, year);
  return goalJudgement(
    { kind: goal.kind, threshold: thresholdValue(goal), deadline: goal.deadline },
    {
      ...entry,
      total: entry.total ?? departmentTotal(context, row),
      previousActual: countedEntry(context, goal, year - 1).actual,
      baselineActual: countedEntry(context, goal, context.plan.baselineYear).actual,
      completedOn: earliestCompletion(context, goal),
    },
    { year, baselineYear: context.plan.baselineYear, asOf: context.asOf },
  );
}

/** 対象数 that HR set for the department, where the initiative names just one. */
function departmentTotal(context: SheetContext, row: GoalRow): number | null {
  const named = planIndex(row.plan).departmentIds.get(row.initiative?.departmentsAsPrinted ?? "");
  return named === undefined ? null : (context.entries.departments.get(named)?.total ?? null);
}

function earliestCompletion(context: SheetContext, goal: GoalInForce): CalendarDate | null {
  const years = [context.plan.baselineYear, ...context.years];
  const dates = years.flatMap((year) => countedEntry(context, goal, year).completedOn ?? []);
  return dates.sort()[0] ?? null;
}
