import { updateLogTable } from "../core/contract/tables";
import type { DesiredTable } from "../core/workbook/desired-state";
import type { CellValue } from "../core/workbook/cell";
import type { RowMatch } from "../core/workbook/match-rows";
import type { TableSnapshot } from "../core/workbook/snapshot";
import type { PreparedUpdate } from "./prepare-update";

/**
 * What is wrong with rows of a table of ours.
 *
 * - `damaged`: the row is known by its other columns, though its id says something else.
 * - `duplicated`: the same id stands on several rows, and nobody can say which is ours: none is read or updated.
 * - `unknown`: the rows are none of ours. Where rows of ours are missing at the
 *   same time, each may be one of them, with entries that no longer count.
 */
export type RowTrouble = "damaged" | "duplicated" | "unknown";

/** Rows of a sheet of ours that are not what they ought to be, with what a person needs to mend them. */
export interface TroubledRows {
  readonly trouble: RowTrouble;
  /** The sheet, as the workbook names it. */
  readonly sheet: string;
  /** The id the row ought to bear, or that stands several times; of unknown rows the one they bear, `null` for none. */
  readonly id: string | null;
  /** The id column's header in this workbook. */
  readonly keyColumn: string;
  /** What the id cell of each row holds, top to bottom. */
  readonly held: readonly CellValue[];
  /** The rows as Excel counts them, from 1, top to bottom. */
  readonly rows: readonly number[];
  /** The column of the id as Excel counts it, from 1. */
  readonly column: number;
  /** Ids of this table that stand on no row: an update adds rows for them. */
  readonly missing: readonly string[];
}

/** The rows of our sheets that are not what they ought to be, sheet by sheet, top to bottom. Tables that people alone fill (計画変更) have none, nor has 設定, whose lists people lengthen. */
export function troubledRows({ desired, difference: { place, matches } }: Pick<PreparedUpdate, "desired" | "difference">): TroubledRows[] {
  return desired.sheets.flatMap(({ tables }) =>
    tables.flatMap((table) => {
      const [found, match] = [place.tables.get(table.name), matches.get(table.name)];
      const isTold = tables.length === 1 && table.rows.length > 0 && table.name !== updateLogTable.name;
      return !isTold || found === undefined || match === undefined ? [] : inTable(table, found, match);
    }),
  );
}

function inTable(table: DesiredTable, found: TableSnapshot, match: RowMatch): TroubledRows[] {
  const column = match.columns.get(table.keyHeader) ?? 0;
  const duplicated = new Set(match.duplicated.map(({ key }) => key));
  const missing = table.rows.map(({ key }) => key).filter((key) => !match.rows.has(key) && !duplicated.has(key));
  const told = (trouble: RowTrouble, id: string | null, indexes: readonly number[]): TroubledRows => ({
    trouble,
    sheet: found.sheet,
    id,
    keyColumn: found.headers[column] ?? table.keyHeader,
    held: indexes.map((index) => found.rows[index]?.[column]?.value ?? null),
    rows: indexes.map((index) => found.place.row + index + 2),
    column: found.place.column + column + 1,
    missing,
  });
  const all = [
    ...match.damaged.map(({ key, index }) => told("damaged", key, [index])),
    ...match.duplicated.map(({ key, indexes }) => told("duplicated", key, indexes)),
    ...match.unknown.map((index) => told("unknown", held(found, index, column), [index])),
  ];
  return all.sort((left, right) => (left.rows[0] ?? 0) - (right.rows[0] ?? 0));
}

function held(found: TableSnapshot, index: number, column: number): string | null {
  const value = found.rows[index]?.[column]?.value ?? null;
  return value === null || value === "" ? null : String(value);
}
