import { workbookNames } from "../contract/workbook-names";
import { reviewId } from "../contract/row-ids";
import { reviewsTable } from "../contract/tables";
import { emptyProgress } from "../entries/progress-entry";
import { reportsOfYear } from "../entries/reports-of-year";
import { reviewEntry } from "../entries/review-entry";
import type { Initiative } from "../plan/plan";
import { countsBy } from "../shared/counts-by";
import { grouped } from "../shared/grouped";
import type { ProgressGroup, ProgressSummary } from "./attainment-summary";
import { namedInYear } from "./department-names";
import { countedWord, countedWords, listedWords } from "./listed-words";
import type { SummaryInput } from "./summary-input";

/** What stands for an initiative that serves none of the priorities. */
const noFocus = "重点なし";

interface Graded {
  readonly initiative: Initiative;
  readonly grade: string | null;
}

/** How these initiatives, and the departments' reports on them, stand in the year. */
export function progressSummary(input: SummaryInput, initiatives: readonly Initiative[]): ProgressSummary {
  const { inForce, entries, year } = input;
  const grades = listedWords(entries, workbookNames.reviewStates);
  const graded = initiatives.map((initiative): Graded => {
    const row = input.row(reviewsTable.name, reviewId(year, initiative.number));
    return { initiative, grade: row === null ? null : countedWord(reviewEntry(row).grade, grades) };
  });
  const of = (name: string, is: (initiative: Initiative) => boolean): ProgressGroup => group(name, graded.filter(({ initiative }) => is(initiative)).map(({ grade }) => grade));
  const reports = reportsIn(input, initiatives);
  return {
    grades: countedWords(grades, graded.map(({ grade }) => grade)),
    all: of("計", () => true),
    areas: inForce.areas.map(({ id, title }) => of(title, ({ areaId }) => areaId === id)),
    categories: inForce.areas.flatMap(({ categories }) => categories.map(({ id, title }) => of(title, ({ categoryId }) => categoryId === id))),
    focuses: [...inForce.focuses.map(({ id, title }) => of(title, ({ focuses }) => focuses.includes(id))), of(noFocus, ({ focuses }) => focuses.length === 0)],
    statuses: countedWords(listedWords(entries, workbookNames.progressStatuses), reports.map(({ status }) => status)),
    departments: [...grouped(reports, ({ department }) => department)].map(([name, own]) => group(name, own.map(({ status }) => status))),
    reports: group("計", reports.map(({ status }) => status)),
  };
}

interface ReportStatus {
  readonly department: string;
  readonly status: string | null;
}

/** Every report asked for, and those of departments the plan does not name, by who answers. */
function reportsIn(input: SummaryInput, initiatives: readonly Initiative[]): ReportStatus[] {
  const { inForce, entries, year, departments } = input;
  const numbers = new Set(initiatives.map(({ number }) => number));
  const statuses = listedWords(entries, workbookNames.progressStatuses);
  const isWanted = (department: string): boolean => departments === null || departments.includes(department);
  const asked = reportsOfYear(inForce, year, entries).filter(({ initiative, department }) => numbers.has(initiative.number) && isWanted(department));
  const added = entries.addedProgress.filter((one) => one.year === year && numbers.has(one.initiative) && isWanted(one.department));
  return [
    ...asked.map(({ key, department }) => ({ department: namedInYear(input, department), status: countedWord((entries.progress.get(key) ?? emptyProgress).status, statuses) })),
    ...added.map(({ department, status }) => ({ department, status: countedWord(status, statuses) })),
  ];
}

function group(name: string, statuses: readonly (string | null)[]): ProgressGroup {
  return { name, counts: countsBy(statuses, (status) => status), total: statuses.length };
}
