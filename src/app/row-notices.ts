import { goalsTable, progressTable, reviewsTable } from "../core/contract/tables";
import { type FiscalYear, fiscalYearCode } from "../core/plan/fiscal-year";
import type { CheckedWorkbook } from "./check-workbook";

/** Rows of a sheet that the figures of a year rest on, and that are not what they ought to be. */
export interface RowNotice {
  /**
   * - `rowsDuplicated`: the same id stands on several rows: none of them counts. An error in the data.
   * - `rowsDamaged`: rows known by their other columns, since their id says something else.
   * - `rowsMissing`: rows that are not there, or that nothing tells any more.
   */
  readonly code: "rowsDuplicated" | "rowsDamaged" | "rowsMissing";
  /** The sheet, as the workbook names it. */
  readonly sheet: string;
  /** The ids of the first few. */
  readonly rows: readonly string[];
  /** How many there are. */
  readonly count: number;
}

/** Whose rows say how a year went, beside the surveys: what fell out of them would fall out of the figures. */
const tables: readonly string[] = [goalsTable.name, progressTable.name, reviewsTable.name];

/** How many rows are named; more would not be read. */
const mostNamed = 10;

/** The rows of a year that are not what they ought to be, sheet by sheet. A table that is gone misses all its rows. */
export function rowNotices({ workbook: { place, matches }, desired }: Pick<CheckedWorkbook, "workbook" | "desired">, year: FiscalYear): RowNotice[] {
  const isOfYear = (key: string): boolean => key.startsWith(`${fiscalYearCode(year)}-`);
  return desired.sheets.flatMap((sheet) =>
    sheet.tables.filter(({ name }) => tables.includes(name)).flatMap((table): RowNotice[] => {
      const match = matches.get(table.name);
      const duplicated = match?.duplicated.map(({ key }) => key) ?? [];
      const lists = [
        ["rowsDuplicated", duplicated],
        ["rowsDamaged", match?.damaged.map(({ key }) => key) ?? []],
        ["rowsMissing", table.rows.map(({ key }) => key).filter((key) => match?.rows.has(key) !== true && !duplicated.includes(key))],
      ] as const;
      return lists.flatMap(([code, keys]) => {
        const own = keys.filter(isOfYear);
        return own.length === 0 ? [] : [{ code, sheet: place.tables.get(table.name)?.sheet ?? sheet.title, rows: own.slice(0, mostNamed), count: own.length }];
      });
    }),
  );
}
