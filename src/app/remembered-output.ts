import type { FiscalYear } from "../core/plan/fiscal-year";
import { everyDepartment, outputDepartments, outputInterim, withInterim } from "../core/plan/output-options";
import type { CheckedWorkbook } from "./check-workbook";
import { summarizedDepartments } from "./summarized-departments";

/** How the summary was made last, as 設定 says. */
export interface RememberedOutput {
  /** Those it names, by the names the summary counts them under; `null` = all, or it names none that is known. */
  readonly departments: readonly string[] | null;
  /** Names of which nobody knows whom they are: of no department that answers in the year. */
  readonly unknownDepartments: readonly string[];
  readonly showsInterim: boolean;
}

/** What 設定 says of how the summary is made; its names are read as those of 対象年度. */
export function rememberedOutput(checked: Pick<CheckedWorkbook, "book">): RememberedOutput {
  const { targetYear, entries } = checked.book.facts;
  const names = String(entries.options.get(outputDepartments.item) ?? "").split(/[、,，]/u).map((name) => name.trim()).filter((name) => name !== "");
  const known = names.includes(everyDepartment) ? [] : names.map((name) => [name, departmentNamed(checked, targetYear, name)] as const);
  const departments = [...new Set(known.flatMap(([, found]) => found))];
  return {
    departments: departments.length === 0 ? null : departments,
    unknownDepartments: known.flatMap(([name, found]) => (found.length === 0 ? [name] : [])),
    showsInterim: entries.options.get(outputInterim.item) === withInterim,
  };
}

/** The department of that name; none where nobody knows it. */
function departmentNamed(checked: Pick<CheckedWorkbook, "book">, year: FiscalYear, name: string): readonly string[] {
  const found = summarizedDepartments(checked, year, [name]);
  return found.ok && found.value !== null ? found.value : [];
}
