import { sheetTitles } from "./sheet-titles";
import * as tables from "./tables";

/** How people know a table of ours. */
export interface NamedTable {
  /** The title of the sheet it stands on. */
  readonly title: string;
  /** The header of its id column. */
  readonly key: string;
}

const known: ReadonlyMap<string, NamedTable> = new Map(
  ([
    [tables.initiativesTable, sheetTitles.initiatives],
    [tables.scheduleTable, sheetTitles.schedule],
    [tables.progressTable, sheetTitles.progress],
    [tables.goalsTable, sheetTitles.goals],
    [tables.indicatorsTable, sheetTitles.indicators],
    [tables.surveysTable, sheetTitles.surveys],
    [tables.reviewsTable, sheetTitles.reviews],
    [tables.findingsTable, sheetTitles.findings],
    [tables.revisionsTable, sheetTitles.revisions],
    [tables.discrepanciesTable, sheetTitles.discrepancies],
    [tables.updateLogTable, sheetTitles.updateLog],
    [tables.departmentsTable, sheetTitles.settings],
    [tables.optionsTable, sheetTitles.settings],
  ] as const).map(([{ name, key }, title]) => [name, { title, key }]),
);

/** The title and id column of a table, by the contract's name; a name the contract does not have stands for itself and has no id column. */
export function tableNamed(name: string): NamedTable {
  return known.get(name) ?? { title: name, key: "" };
}
