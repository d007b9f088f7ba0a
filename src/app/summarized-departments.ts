import { reportsOfYear } from "../core/entries/reports-of-year";
import type { FiscalYear } from "../core/plan/fiscal-year";
import { failure, type Result, success } from "../core/shared/result";
import { namedInYear, tellableName } from "../core/summary/department-names";
import type { CheckedWorkbook } from "./check-workbook";

/** Departments asked for that answer nothing in the year; `known` are those that do. */
export interface UnknownDepartments {
  readonly code: "unknownDepartments";
  readonly detail: { readonly departments: readonly string[]; readonly known: readonly string[] };
}

/**
 * The departments asked for by the names the summary counts them under: the
 * plan's own, those HR named to answer (入力担当) in whatever words, and those of
 * rows that people added. A name of the year (令和4年度名称) stands for the plan's. `null` = all.
 */
export function summarizedDepartments({ book }: Pick<CheckedWorkbook, "book">, year: FiscalYear, asked: readonly string[] | null): Result<readonly string[] | null, UnknownDepartments> {
  if (asked === null) return success(null);
  const inForce = book.facts.planIn(year);
  const planned = inForce.departments.filter(({ kind }) => kind === "department").map(({ name }) => name);
  const names = [...planned, ...reportingDepartments({ book }, year), ...addedDepartments({ book }, year)];
  const known = new Map<string, string>();
  const input = { inForce, year, row: (table: string, key: string) => book.row(table, key) };
  for (const name of names) known.set(namedInYear(input, name), name);
  for (const name of names) known.set(name, name);
  const unknown = asked.filter((name) => !known.has(name));
  if (unknown.length > 0 || asked.length === 0) return failure({ code: "unknownDepartments", detail: { departments: unknown, known: [...new Set([...planned, ...answeringDepartments({ book }, year)])] } });
  return success([...new Set(asked.flatMap((name) => known.get(name) ?? []))]);
}

/**
 * The departments that answer in a year, as they may be offered: those the plan or
 * HR named (入力担当), and those of rows that people added. What 入力担当 holds is told
 * only where it is the name of a department; it may be a person's.
 */
export function answeringDepartments({ book }: Pick<CheckedWorkbook, "book">, year: FiscalYear): string[] {
  const { entries, planIn } = book.facts;
  const input = { inForce: planIn(year), year, entries, departments: null, row: (table: string, key: string) => book.row(table, key) };
  const told = reportingDepartments({ book }, year).filter((name) => tellableName(input, name) === name);
  return [...new Set([...told, ...addedDepartments({ book }, year)])];
}

/** Who answers what the plan asks for, as 入力担当 says. */
function reportingDepartments({ book: { facts } }: Pick<CheckedWorkbook, "book">, year: FiscalYear): string[] {
  return [...new Set(reportsOfYear(facts.planIn(year), year, facts.entries).map(({ department }) => department))];
}

function addedDepartments({ book: { facts } }: Pick<CheckedWorkbook, "book">, year: FiscalYear): string[] {
  return facts.entries.addedProgress.filter((one) => one.year === year).map(({ department }) => department);
}
