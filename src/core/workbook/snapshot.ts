import type { CellAddress } from "./address";
import type { Cell } from "./cell";
import type { RenderedValidation } from "./validation-rule";

/** A table as it stands in a workbook, whoever made it. */
export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Where the first header cell stands. */
  readonly place: CellAddress;
  readonly headers: readonly string[];
  /** Data rows in their present order, each as long as `headers`. */
  readonly rows: readonly (readonly Cell[])[];
  /** The rule that holds for every data cell of a column; `null` for none or several. By column; `null` as a whole when not known. */
  readonly validations: readonly (RenderedValidation | null)[] | null;
  /** Formulas of the conditional formats that carry our marker, written for the first data row; `null` when not known. */
  readonly conditionalFormats: readonly string[] | null;
  /** False for plain cells that look like a table of ours: another program dropped the table. */
  readonly isTable: boolean;
}

/** A sheet as it stands in a workbook. */
export interface SheetSnapshot {
  readonly name: string;
  /** The used cells from A1, row by row, or `null` when this sheet was not read. */
  readonly cells: readonly (readonly Cell[])[] | null;
  /** Whether somebody protected it otherwise than we do, so that it may not open without a password; left out where not, or where nobody can tell. */
  readonly isSealed?: boolean;
}

/** A workbook name as it stands: what it refers to, as written (`'表紙'!$C$5`). */
export interface NameSnapshot {
  readonly name: string;
  readonly reference: string;
}

/** What a workbook holds at one moment, as plain data. Reading it changes nothing. */
export interface Snapshot {
  readonly dateSystem: "1900" | "1904";
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly properties: ReadonlyMap<string, string>;
}

/** A workbook in which there is nothing yet. */
export const emptySnapshot: Snapshot = {
  dateSystem: "1900",
  sheets: [],
  tables: [],
  names: [],
  properties: new Map(),
};
