import { workbookNames } from "../contract/workbook-names";
import { emptyProgress } from "../entries/progress-entry";
import { reportsOfYear } from "../entries/reports-of-year";
import type { Initiative } from "../plan/plan";
import { grouped } from "../shared/grouped";
import type { InitiativeResult, ProgressGroup, ProgressSummary } from "./attainment-summary";
import { countedGroup } from "./counted-group";
import { namedInYear, tellableName } from "./department-names";
import { countedWord, countedWords, listedWords } from "./listed-words";
import type { SummaryInput } from "./summary-input";

/** What stands for an initiative that serves none of the priorities. */
const noFocus = "重点なし";

/** How these initiatives, with what was drawn together of each, and the departments' reports on them stand in the year. */
export function progressSummary(input: SummaryInput, initiatives: readonly Initiative[], results: readonly InitiativeResult[]): ProgressSummary {
  const { inForce, entries } = input;
  const grades = listedWords(entries, workbookNames.reviewStates);
  const gradeOf = new Map(results.map(({ number, grade }) => [number, grade]));
  const gradesOf = (some: readonly Initiative[]): (string | null)[] => some.map(({ number }) => gradeOf.get(number) ?? null);
  const of = (name: string, is: (initiative: Initiative) => boolean): ProgressGroup => countedGroup(name, gradesOf(initiatives.filter(is)));
  const { asked, added } = reportsIn(input, initiatives);
  const reports = [...asked, ...added];
  const statusesOf = (some: readonly ReportStatus[]): (string | null)[] => some.map(({ status }) => status);
  return {
    grades: countedWords(grades, gradesOf(initiatives)),
    all: of("計", () => true),
    areas: inForce.areas.map(({ id, title }) => of(title, ({ areaId }) => areaId === id)),
    categories: inForce.areas.flatMap(({ categories }) => categories.map(({ id, title }) => of(title, ({ categoryId }) => categoryId === id))),
    focuses: [...inForce.focuses.map(({ id, title }) => of(title, ({ focuses }) => focuses.includes(id))), of(noFocus, ({ focuses }) => focuses.length === 0)],
    statuses: countedWords(listedWords(entries, workbookNames.progressStatuses), statusesOf(reports)),
    departments: [...grouped(reports, ({ department }) => department)].map(([department, own]) => countedGroup(namedInYear(input, department), statusesOf(own))),
    reports: countedGroup("計", statusesOf(reports)),
    askedReports: asked.length,
    addedReports: added.length,
  };
}

interface ReportStatus {
  /** Who answers, by the plan's name where it has one. */
  readonly department: string;
  readonly status: string | null;
}

/** Every report the plan asks for, and those on rows that people added. */
function reportsIn(input: SummaryInput, initiatives: readonly Initiative[]): { readonly asked: readonly ReportStatus[]; readonly added: readonly ReportStatus[] } {
  const { inForce, entries, year, departments } = input;
  const numbers = new Set(initiatives.map(({ number }) => number));
  const statuses = listedWords(entries, workbookNames.progressStatuses);
  const isWanted = (department: string): boolean => departments === null || departments.includes(department);
  const told = (department: string, status: string | null): ReportStatus => ({ department: tellableName(input, department), status: countedWord(status, statuses) });
  const asked = reportsOfYear(inForce, year, entries).filter(({ initiative, department }) => numbers.has(initiative.number) && isWanted(department));
  const added = entries.addedProgress.filter((one) => one.year === year && numbers.has(one.initiative) && isWanted(one.department));
  return {
    asked: asked.map(({ key, department }) => told(department, (entries.progress.get(key) ?? emptyProgress).status)),
    added: added.map(({ department, status }) => told(department, status)),
  };
}
