import { type Cell, emptyCell } from "../workbook/cell";
import type { RowMatch } from "../workbook/match-rows";
import type { TableSnapshot } from "../workbook/snapshot";

/** One row of a table of ours as people filled it in. */
export interface EntryRow {
  /** Our row id; `""` for a row that is none of ours. */
  readonly key: string;
  /** The row's present place in its table, counted from 0. */
  readonly index: number;
  /** The cell under a header; empty when the column is gone. */
  readonly cell: (header: string) => Cell;
}

/**
 * The rows of a table that are ours, by key, however people sorted them. A row
 * that stands there several times has no entry: nobody can say which one counts.
 */
export function entryRows(table: TableSnapshot, match: RowMatch): Map<string, EntryRow> {
  return new Map([...match.rows].map(([key, index]) => [key, entryRow(table.rows[index] ?? [], match, key, index)]));
}

/** Rows that people added: unknown to the plan, or of a table that only people fill in. */
export function addedRows(table: TableSnapshot, match: RowMatch): EntryRow[] {
  return match.unknown.map((index) => entryRow(table.rows[index] ?? [], match, "", index));
}

/** A row of a table whose columns were found, with its cells from left to right. */
export function entryRow(cells: readonly Cell[], { columns }: Pick<RowMatch, "columns">, key: string, index: number): EntryRow {
  return { key, index, cell: (header) => cells[columns.get(header) ?? -1] ?? emptyCell };
}
