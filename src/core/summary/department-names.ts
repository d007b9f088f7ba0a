import { departmentsTable } from "../contract/tables";
import { workbookNames } from "../contract/workbook-names";
import { enteredCell, wordsIn } from "../entries/cell-reading";
import { planIndex } from "../entries/plan-index";
import { otherWord } from "./listed-words";
import type { SummaryInput } from "./summary-input";

/** What names of departments are read from. */
type Names = Pick<SummaryInput, "inForce" | "row" | "year">;

/**
 * A department's name in the year summed up: what HR entered as its name of that
 * year (令和4年度名称), else the plan's. Two departments stay two: one whose name of
 * the year is another's as well has the plan's beside it, in brackets.
 */
export function nameInYear(input: Names, departmentId: string): string {
  const planned = plannedName(input, departmentId);
  const name = soleName(input, departmentId);
  return name !== planned && namesakes(input, name).length > 1 ? `${name}（${planned}）` : name;
}

/** The same for a department known by the plan's full name. */
export function namedInYear(input: Names, name: string): string {
  const id = planIndex(input.inForce).departmentIds.get(name);
  return id === undefined ? name : nameInYear(input, id);
}

/** The plan's full name of a department that somebody wrote down by its name in the year; any other text as it is. */
export function planNameOf(input: Names, written: string): string {
  if (planIndex(input.inForce).departmentIds.has(written)) return written;
  const [id, another] = namesakes(input, written);
  return id === undefined || another !== undefined ? written : plannedName(input, id);
}

/**
 * A department as the summary may name it: one that the plan knows, by its name of
 * the year too, that stands on the list of departments in 設定, or that was asked for
 * by name. What else somebody typed as one, in 入力担当 as well, may name a person and
 * stays in the workbook.
 */
export function tellableName(input: Names & Pick<SummaryInput, "entries" | "departments">, name: string): string {
  const { inForce, entries, departments } = input;
  if (planIndex(inForce).departmentIds.has(name) || departments?.includes(name) === true) return name;
  const isListed = entries.lists.get(workbookNames.departmentNames)?.includes(name) === true;
  return isListed || namesakes(input, name).length > 0 ? name : otherWord;
}

function plannedName({ inForce }: Names, departmentId: string): string {
  return planIndex(inForce).departments.get(departmentId)?.name ?? departmentId;
}

/** A department's name in the year, whatever others are called. */
function soleName(input: Names, departmentId: string): string {
  const entered = input.row(departmentsTable.name, departmentId)?.cell(departmentsTable.nameIn(input.year));
  return (entered === undefined ? null : wordsIn(enteredCell(entered))) ?? plannedName(input, departmentId);
}

/** 部署ID of the plan's departments that have this name in the year. */
function namesakes(input: Names, name: string): string[] {
  return input.inForce.departments.flatMap(({ id }) => (soleName(input, id) === name ? [id] : []));
}
