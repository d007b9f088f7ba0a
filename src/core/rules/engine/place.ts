import type { EntryRow } from "../../entries/entry-row";
import type { FindingPlace } from "./finding";

/** A cell of a row, or the row as a whole where no column is given. */
export function at(table: string, row: EntryRow, column: string | null = null): FindingPlace {
  return { table, rowKey: row.key, index: row.index, column };
}
