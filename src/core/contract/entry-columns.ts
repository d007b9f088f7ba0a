import type { FiscalYear } from "../plan/fiscal-year";
import { departmentsTable, discrepanciesTable, goalsTable, progressTable, reviewsTable, revisionsTable, scheduleTable, surveysTable } from "./tables";
import { workbookNames } from "./workbook-names";

/**
 * What may be typed in an entry column:
 *
 * - `word`: a word of a list, by the workbook name of the list;
 * - `count`: a whole number, 0 or more; never more than the column `within`, where there is one;
 * - `share`: a ratio from 0 to 1 (57.5% is 0.575);
 * - `figure`: a number, 0 or more; a share where the row's unit is %;
 * - `day`: a date; `entered` when it is written down, `happened` when something was done, `decided` at any time;
 * - `text`: anything.
 */
export type EntryType =
  | { readonly kind: "word"; readonly list: string }
  | { readonly kind: "count"; readonly within: string | null }
  | { readonly kind: "share" | "figure" | "text" }
  | { readonly kind: "day"; readonly when: "entered" | "happened" | "decided" };

const word = (list: string): EntryType => ({ kind: "word", list });
const count = (within: string | null = null): EntryType => ({ kind: "count", within });
const day = (when: "entered" | "happened" | "decided"): EntryType => ({ kind: "day", when });
const text: EntryType = { kind: "text" };

/** The entry columns of the tables people fill in, by the contract's table name, then header, left to right. */
export function entryColumns(years: readonly FiscalYear[]): ReadonlyMap<string, ReadonlyMap<string, EntryType>> {
  const tables: readonly (readonly [string, Readonly<Record<string, EntryType>>])[] = [
    [scheduleTable.name, Object.fromEntries(years.map((year) => [scheduleTable.status(year), word(workbookNames.progressStatuses)]))],
    [
      progressTable.name,
      {
        [progressTable.status]: word(workbookNames.progressStatuses),
        [progressTable.result]: text,
        [progressTable.remedy]: text,
        [progressTable.author]: text,
        [progressTable.extension]: text,
        [progressTable.writtenOn]: day("entered"),
        [progressTable.submittedOn]: day("entered"),
        [progressTable.confirmation]: word(workbookNames.confirmations),
        [progressTable.comment]: text,
        [progressTable.unitsTotal]: count(),
        [progressTable.unitsDone]: count(progressTable.unitsTotal),
      },
    ],
    [
      goalsTable.name,
      {
        [goalsTable.actual]: { kind: "figure" },
        [goalsTable.implementation]: word(workbookNames.implementationStates),
        [goalsTable.total]: count(),
        [goalsTable.completedOn]: day("happened"),
        [goalsTable.state]: word(workbookNames.figureStates),
        [goalsTable.note]: text,
      },
    ],
    [
      surveysTable.name,
      {
        [surveysTable.state]: word(workbookNames.surveyStates),
        [surveysTable.survey]: text,
        [surveysTable.surveyedOn]: day("entered"),
        [surveysTable.actual]: { kind: "share" },
        [surveysTable.asked]: count(),
        [surveysTable.answered]: count(surveysTable.asked),
        [surveysTable.positive]: count(surveysTable.answered),
        [surveysTable.note]: text,
      },
    ],
    [
      reviewsTable.name,
      {
        [reviewsTable.grade]: word(workbookNames.reviewStates),
        [reviewsTable.result]: text,
        [reviewsTable.remedy]: text,
        [reviewsTable.direction]: word(workbookNames.directions),
        [reviewsTable.opinion]: text,
        [reviewsTable.publication]: word(workbookNames.publications),
      },
    ],
    [revisionsTable.name, { [revisionsTable.target]: word(workbookNames.revisionTargets), [revisionsTable.fromYear]: word(workbookNames.planYears), [revisionsTable.decidedOn]: day("decided") }],
    [discrepanciesTable.name, { [discrepanciesTable.decision]: word(workbookNames.cityDecisions), [discrepanciesTable.decidedOn]: day("decided") }],
    [departmentsTable.name, { [departmentsTable.responsible]: word(workbookNames.departmentNames), [departmentsTable.total]: count() }],
  ];
  return new Map(tables.map(([name, columns]) => [name, new Map(Object.entries(columns))]));
}
