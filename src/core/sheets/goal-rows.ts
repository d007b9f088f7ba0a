import type { GoalInForce } from "../entries/goal-in-force";
import { departmentTotal } from "../entries/department-total";
import type { PlanInForce } from "../entries/plan-in-force";
import type { GoalJudgement } from "../attainment/goal-judgement";
import { goalStanding } from "../attainment/goal-standing";
import { goalResultId } from "../contract/row-ids";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Initiative } from "../plan/plan";
import { planIndex } from "../entries/plan-index";
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

/** Every goal in every year of the plan, and in the baseline year where a goal is compared with it. */
export function goalRows(context: SheetContext): readonly GoalRow[] {
  const rows = known.get(context) ?? [
    ...baselineRows(context),
    ...context.years.flatMap((year) => yearRows(context, year, year)),
  ];
  known.set(context, rows);
  return rows;
}

/** A row of the baseline year for each goal that is compared with it, in any year of the plan: a revision may make it one. */
function baselineRows(context: SheetContext): GoalRow[] {
  const { baselineYear, firstYear } = context.plan;
  const rows = new Map<string, GoalRow>();
  for (const year of context.years) {
    for (const row of yearRows(context, baselineYear, year)) {
      const isCompared = row.goal.comparesWithBaselineYear && (row.goal.kind === "moreThanBaselineYear" || year === firstYear);
      if (isCompared && !rows.has(row.key)) rows.set(row.key, row);
    }
  }
  return context.plan.goals.flatMap((goal) => rows.get(goalResultId(baselineYear, goal.id)) ?? []);
}

function yearRows(context: SheetContext, year: FiscalYear, inForce: FiscalYear): GoalRow[] {
  const plan = context.planIn(inForce);
  return plan.goals.map((goal) => ({
    key: goalResultId(year, goal.id),
    year,
    plan,
    goal,
    initiative: planIndex(plan).initiatives.get(goal.initiative),
  }));
}

/** 判定 of a row, by the same definition as its formula. */
export function rowJudgement(context: SheetContext, row: GoalRow): GoalJudgement {
  const { years, asOf, plan, entries } = context;
  const records = { records: entries.goals, years, asOf, baselineYear: plan.baselineYear };
  return goalStanding(row.goal, row.year, records, departmentTotal(row.plan, row.initiative, entries));
}
