/** Data rows of a table, first and last, counted from 0; or all of them. */
export type EditedSpan = readonly [number, number] | "all";

/** Rows of a table in which something may have changed; a table may have several. */
export interface EditedRows {
  readonly table: string;
  readonly rows: EditedSpan;
}

/** A workbook name in whose cells something may have changed: a field of the cover, a list. */
export interface EditedName {
  readonly name: string;
}

/** Where a workbook may hold something else than it did, by the names its tables and cells have in it. */
export type EditedCells = EditedRows | EditedName;
