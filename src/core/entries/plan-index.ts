import { grouped } from "../shared/grouped";
import type { GoalInForce } from "./goal-in-force";
import type { PlanInForce } from "./plan-in-force";
import type { Department, Initiative, ScheduleRow } from "../plan/plan";

/** A plan's parts by what refers to them, so that laying out a long plan stays in proportion to its length. */
export interface PlanIndex {
  readonly initiatives: ReadonlyMap<number, Initiative>;
  readonly departments: ReadonlyMap<string, Department>;
  /** 部署ID by full name. */
  readonly departmentIds: ReadonlyMap<string, string>;
  readonly categoryTitles: ReadonlyMap<string, string>;
  /** By 整理番号, in plan order. */
  readonly schedule: ReadonlyMap<number, readonly ScheduleRow[]>;
  readonly goals: ReadonlyMap<number, readonly GoalInForce[]>;
  readonly goalsById: ReadonlyMap<string, GoalInForce>;
}

const known = new WeakMap<PlanInForce, PlanIndex>();

/** The index of a plan; made once for each plan. */
export function planIndex(plan: PlanInForce): PlanIndex {
  const there = known.get(plan);
  if (there !== undefined) return there;
  const index = made(plan);
  known.set(plan, index);
  return index;
}

function made(plan: PlanInForce): PlanIndex {
  return {
    initiatives: new Map(plan.initiatives.map((initiative) => [initiative.number, initiative])),
    departments: new Map(plan.departments.map((department) => [department.id, department])),
    departmentIds: new Map(plan.departments.map(({ id, name }) => [name, id])),
    categoryTitles: new Map(plan.areas.flatMap(({ categories }) => categories.map(({ id, title }) => [id, title]))),
    schedule: grouped(plan.schedule, (row) => row.initiative),
    goals: grouped(plan.goals, (goal) => goal.initiative),
    goalsById: new Map(plan.goals.map((goal) => [goal.id, goal])),
  };
}
