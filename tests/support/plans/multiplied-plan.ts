import type { Plan } from "../../../src/core/plan/plan";
import { initiativeCode } from "../../../src/core/plan/initiative-code";

/**
 * A plan with each initiative, its schedule and its goals several times over,
 * numbered on: what a much longer plan costs. Departments and indicators stay.
 */
export function multipliedPlan(plan: Plan, times: number): Plan {
  const step = Math.max(...plan.initiatives.map(({ number }) => number));
  const copies = Array.from({ length: times }, (_, copy) => copy * step);
  return {
    ...plan,
    initiatives: copies.flatMap((offset) => plan.initiatives.map((initiative) => ({ ...initiative, number: initiative.number + offset }))),
    schedule: copies.flatMap((offset) => plan.schedule.map((row) => ({ ...row, id: moved(row.id, offset), initiative: row.initiative + offset }))),
    goals: copies.flatMap((offset) =>
      plan.goals.map((goal) => ({
        ...goal,
        id: moved(goal.id, offset),
        sentenceId: moved(goal.sentenceId, offset),
        initiative: goal.initiative + offset,
        crossListedFrom: goal.crossListedFrom === null ? null : moved(goal.crossListedFrom, offset),
      })),
    ),
  };
}

/** An id such as `05-2` with its 整理番号 moved on. */
function moved(id: string, offset: number): string {
  const [number = "", ...rest] = id.split("-");
  return [initiativeCode(Number(number) + offset), ...rest].join("-");
}
