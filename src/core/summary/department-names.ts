import { departmentsTable } from "../contract/tables";
import { wordsIn } from "../entries/cell-reading";
import { planIndex } from "../entries/plan-index";
import type { SummaryInput } from "./summary-input";

/** A department's name in the year summed up: what HR entered as its name of that year (令和4年度名称), else the plan's. */
export function nameInYear({ inForce, row, year }: Pick<SummaryInput, "inForce" | "row" | "year">, departmentId: string): string {
  const entered = row(departmentsTable.name, departmentId)?.cell(departmentsTable.nameIn(year));
  return (entered === undefined ? null : wordsIn(entered)) ?? planIndex(inForce).departments.get(departmentId)?.name ?? departmentId;
}

/** The same for a department known by the plan's full name. */
export function namedInYear(input: Pick<SummaryInput, "inForce" | "row" | "year">, name: string): string {
  const id = planIndex(input.inForce).departmentIds.get(name);
  return id === undefined ? name : nameInYear(input, id);
}
