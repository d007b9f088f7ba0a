import type { RowMatch } from "../workbook/match-rows";
import type { TableSnapshot } from "../workbook/snapshot";
import { addedRows, entryRows, type EntryRow } from "./entry-row";

/** The rows of one table of ours, as people left them. */
export interface TableRows {
  /** The contract's name of the table. */
  readonly table: string;
  /** By row id; rows known by their natural columns, since their id says something else, included. */
  readonly ours: ReadonlyMap<string, EntryRow>;
  /** Rows with something in them that are none of ours. */
  readonly added: readonly EntryRow[];
  /** Rows of ours whose id cell says something else. */
  readonly damaged: readonly EntryRow[];
  /** Ids that stand on several rows; such rows have no entry. */
  readonly duplicated: readonly { readonly key: string; readonly indexes: readonly number[] }[];
  /** Ids of rows that are nowhere. */
  readonly missing: readonly string[];
  /** Headers of ours that the table has lost. */
  readonly lostColumns: readonly string[];
}

/** The rows of a table that was found, by what matching said; `wanted` are the ids it should have, `headers` its columns. */
export function tableRows(table: string, found: TableSnapshot, match: RowMatch, wanted: { readonly keys: readonly string[]; readonly headers: readonly string[] }): TableRows {
  const ours = entryRows(found, match);
  const duplicated = new Set(match.duplicated.map(({ key }) => key));
  return {
    table,
    ours,
    added: addedRows(found, match),
    damaged: match.damaged.flatMap(({ key }) => ours.get(key) ?? []),
    duplicated: match.duplicated,
    missing: wanted.keys.filter((key) => !ours.has(key) && !duplicated.has(key)),
    lostColumns: wanted.headers.filter((header) => !match.columns.has(header)),
  };
}
