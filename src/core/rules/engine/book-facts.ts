import { entryColumns, type EntryType } from "../../contract/entry-columns";
import { answeringDepartment } from "../../entries/answering-department";
import type { PlanEntries } from "../../entries/plan-entries";
import { planInForce, type PlanInForce } from "../../entries/plan-in-force";
import { targetYearIn } from "../../entries/target-year";
import type { CellTerms } from "../../entries/typed-cell";
import { type FiscalYear, fiscalYearEnd } from "../../plan/fiscal-year";
import { planYears } from "../../plan/plan-years";
import { oncePer } from "./once-per";
import type { EntryColumn, RuleFacts } from "./rule-facts";

/** What the rules may know of a workbook beside their subjects. */
export function bookFacts({ plan, dateSystem }: Pick<RuleFacts, "plan" | "dateSystem">, entries: PlanEntries): RuleFacts {
  const years = planYears(plan);
  const plans = new Map<FiscalYear, PlanInForce>(years.map((year) => [year, planInForce(plan, entries.revisions, year).plan]));
  const targetYear = targetYearIn(plan, entries.settings) ?? plan.lastYear;
  const words = (list: string): readonly string[] | null => entries.lists.get(list) ?? null;
  const columns = entryColumns(years);
  const terms = (type: EntryType): CellTerms => ({ unit: null, dateSystem, words: type.kind === "word" ? words(type.list) : null });
  // Every row asks for these: they are made when they are first asked for.
  const columnsOf = oncePer((table: string) => [...(columns.get(table) ?? [])].map(([column, type]): EntryColumn => ({ column, type, terms: terms(type) })));
  const answering = oncePer((lead: string) => oncePer((departmentId: string) => answeringDepartment(plan, departmentId, lead, entries.departments)));
  const clauses = new Map(plan.clauses.flatMap((clause) => (clause.role === undefined ? [] : [[clause.role, clause] as const])));
  return {
    plan,
    planIn: (year) => plans.get(year) ?? plan,
    years,
    targetYear,
    asOf: entries.settings.asOf ?? fiscalYearEnd(targetYear),
    dateSystem,
    entries,
    words,
    columns: columnsOf,
    answering: (departmentId, leadDepartmentId) => answering(leadDepartmentId)(departmentId),
    clause: (role) => clauses.get(role) ?? { id: "", sentence: "" },
  };
}

