import { reportsOfYear } from "../core/entries/reports-of-year";
import type { FiscalYear } from "../core/plan/fiscal-year";
import { failure, type Result, success } from "../core/shared/result";
import { namedInYear } from "../core/summary/department-names";
import type { CheckedWorkbook } from "./check-workbook";

/** Departments asked for that answer nothing in the year; `known` are those that do. */
export interface UnknownDepartments {
  readonly code: "unknownDepartments";
  readonly detail: { readonly departments: readonly string[]; readonly known: readonly string[] };
}

/**
 * The departments asked for by the names the summary counts them under: the
 * plan's own, those HR named to answer (入力担当), and those of rows that people
 * added. A name of the year (令和4年度名称) stands for the plan's. `null` = all.
 */
export function summarizedDepartments({ book }: Pick<CheckedWorkbook, "book">, year: FiscalYear, asked: readonly string[] | null): Result<readonly string[] | null, UnknownDepartments> {
  if (asked === null) return success(null);
  const inForce = book.facts.planIn(year);
  const names = [...inForce.departments.filter(({ kind }) => kind === "department").map(({ name }) => name), ...answeringDepartments({ book }, year)];
  const known = new Map<string, string>();
  const input = { inForce, year, row: (table: string, key: string) => book.row(table, key) };
  for (const name of names) known.set(namedInYear(input, name), name);
  for (const name of names) known.set(name, name);
  const unknown = asked.filter((name) => !known.has(name));
  if (unknown.length > 0 || asked.length === 0) return failure({ code: "unknownDepartments", detail: { departments: unknown, known: [...new Set(names)] } });
  return success([...new Set(asked.flatMap((name) => known.get(name) ?? []))]);
}

/** The departments that answer in a year: those the plan or HR named (入力担当), and those of rows that people added. */
export function answeringDepartments({ book }: Pick<CheckedWorkbook, "book">, year: FiscalYear): string[] {
  const { entries, planIn } = book.facts;
  const reports = reportsOfYear(planIn(year), year, entries).map(({ department }) => department);
  return [...new Set([...reports, ...entries.addedProgress.filter((one) => one.year === year).map(({ department }) => department)])];
}
