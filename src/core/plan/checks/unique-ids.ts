import type { PlanDataProblem } from "../plan-data-error";
import type { PlanFiles } from "../plan-files";
import { type PlanCheck, problemAt } from "./plan-check";

function repeated(
  file: keyof PlanFiles,
  noun: string,
  field: string,
  ids: readonly (string | number)[],
): PlanDataProblem[] {
  const seen = new Set<string | number>();
  const again = new Set<string | number>();
  for (const id of ids) {
    if (seen.has(id)) again.add(id);
    seen.add(id);
  }
  return [...again].map((id) => problemAt(file, `${noun} ${id}`, field, "同じものが2つ以上あります"));
}

/** Every id and name that something is found by stands for one thing only. */
export const uniqueIds: PlanCheck = (plan) => [
  ...repeated("outline", "施策分野", "id", plan.areas.map(({ id }) => id)),
  ...repeated("outline", "区分", "id", plan.areas.flatMap(({ categories }) => categories.map(({ id }) => id))),
  ...repeated("outline", "重点", "id", plan.focuses.map(({ id }) => id)),
  ...repeated("outline", "重点", "label", plan.focuses.map(({ label }) => label)),
  ...repeated("departments", "部署", "id", plan.departments.map(({ id }) => id)),
  ...repeated("initiatives", "取組", "number", plan.initiatives.map(({ number }) => number)),
  ...repeated("schedule", "工程", "id", plan.schedule.map(({ id }) => id)),
  ...repeated("goals", "目標", "id", plan.goals.map(({ id }) => id)),
  ...repeated("indicators", "指標", "id", plan.indicators.map(({ id }) => id)),
  ...repeated("indicators", "指標", "label", plan.indicators.map(({ label }) => label)),
  ...repeated("discrepancies", "記載", "id", plan.discrepancies.map(({ id }) => id)),
  ...repeated("crossListings", "再掲", "to", plan.crossListings.map(({ from, to }) => `${from}→${to}`)),
  ...repeated("clauses", "条文", "id", plan.clauses.map(({ id }) => id)),
  ...repeated("clauses", "条文の役割", "role", plan.clauses.flatMap(({ role }) => role ?? [])),
  ...repeated("options", "項目", "item", plan.options.map(({ item }) => item)),
];
