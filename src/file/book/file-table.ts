import type { FileColumnFilter } from "./file-filter";
import type { FileRange } from "./file-range";

/** What stands in the totals row under a column. */
export interface FileTotal {
  /** `sum`, `average` and so on; `custom` = the formula. */
  readonly function: string | null;
  /** Without the `=`. */
  readonly formula: string | null;
  readonly label: string | null;
}

/** A column of a table. */
export interface FileTableColumn {
  readonly header: string;
  /** What a new row gets, without the `=`; `null` for a column without one formula. */
  readonly formula: string | null;
  readonly total: FileTotal | null;
}

/** A table (ListObject). */
export interface FileTable {
  readonly name: string;
  /** Header row and totals row included. */
  readonly range: FileRange;
  readonly columns: readonly FileTableColumn[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** `TableStyleLight1`; `null` = none. */
  readonly style: string | null;
  readonly showsStripes: boolean;
  readonly showsColumnStripes: boolean;
  readonly highlightsFirstColumn: boolean;
  readonly highlightsLastColumn: boolean;
  readonly showsFilterButtons: boolean;
  /** The columns that are filtered. */
  readonly filters: readonly FileColumnFilter[];
}
