import type { Cell } from "./cell";

/** Data rows of a table, first and last, counted from 0. */
export interface AskedRows {
  readonly table: string;
  readonly first: number;
  readonly last: number;
}

/** What is wanted of a workbook: tables and cells by the names they have in it. */
export interface AskedParts {
  readonly rows: readonly AskedRows[];
  readonly names: readonly string[];
}

/** What a table holds in the rows that were asked for. */
export interface TablePart {
  readonly headers: readonly string[];
  /** Data rows of the whole table. */
  readonly rowCount: number;
  /** By position, counted from 0; each as long as `headers`. Positions the table does not have are left out. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
}

/** Parts of a workbook as they stood at one moment. */
export interface WorkbookParts {
  /** By the name asked for; a table that is not there is left out. */
  readonly tables: ReadonlyMap<string, TablePart>;
  /** The cells a name refers to, row by row, blank ones too; a name that is gone or refers to no cells is left out. */
  readonly names: ReadonlyMap<string, readonly Cell[]>;
}
