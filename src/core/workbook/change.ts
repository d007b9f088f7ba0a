import type { CellValue } from "./cell";
import type { CellAddress } from "./address";
import type { ConditionalFormat, DesiredColumn, DesiredRow, DesiredSheet, DesiredTable } from "./desired-state";
import type { RenderedValidation } from "./validation-rule";

/**
 * How careful one must be with a change.
 *
 * - `safe`: fills what is blank or missing, or renews what is ours alone.
 * - `overwritesEdit`: somebody typed over a plan cell; only with a tick.
 * - `conflict`: the workbook moved since it was read; left alone and reported.
 */
export type Impact = "safe" | "overwritesEdit" | "conflict";

/** A data row of a table by its present position, with the key it must still bear when written to. */
export interface RowPlace {
  /** Counted from 0 within the data rows. */
  readonly index: number;
  /** What the key column held when read. */
  readonly key: CellValue;
}

/** How a change names the table it is for. */
export interface TablePlace {
  /** The table's name in this workbook, and in the contract. */
  readonly table: string;
  readonly contract: string;
  readonly sheet: string;
  /** The id column's header in this workbook: rows are told by it. */
  readonly keyColumn: string;
  /** Its headers of ours when read: a table that lacks one of them is not the table that was read. */
  readonly headers: readonly string[];
}

/** The sheet does not exist: make it, with everything on it. */
export interface AddSheet {
  readonly kind: "addSheet";
  readonly sheet: DesiredSheet;
  /** The name it takes in this workbook. */
  readonly as: string;
  /** Whether the sheet stands there, empty, since its making ended just after it began. */
  readonly isThere: boolean;
}

/** A table on a sheet that is finished: it must still stand where it was read, with the same rows. */
export interface FinishedTable {
  readonly table: string;
  readonly place: CellAddress;
  /** Where its id column stands, counted from 0 within the table. */
  readonly offset: number;
  readonly rows: readonly RowPlace[];
}

/**
 * The writing of a sheet of ours ended before all was done: what nobody could
 * tell from cells and rules is done again (looks, sizes, links, rules of cells
 * outside tables, charts, page, panes, protection).
 */
export interface FinishSheet {
  readonly kind: "finishSheet";
  /** Its name in this workbook. */
  readonly sheet: string;
  /** The name by which the workbook says that it is unfinished. */
  readonly named: string;
  /** The title of the contract where the sheet itself was being made; else it was opened to write on it. */
  readonly title: string | null;
  /** The sheet as it stands, tables with their rows in the present order; `null` where it need only be protected, or people have taken it over. */
  readonly made: { readonly sheet: DesiredSheet; /** Those that stood there when it was read. */ readonly tables: readonly FinishedTable[] } | null;
  /** What people might do on it while it was protected, in the words of the port; `null` where it was not opened. */
  readonly rights: string | null;
}

/** The sheet exists without its table. */
export interface AddTable {
  readonly kind: "addTable";
  readonly sheet: string;
  readonly table: DesiredTable;
  readonly as: string;
  /** Where the first header cell stands; the cells must be free, unless they are ours already. */
  readonly place: CellAddress;
  /** Data rows and columns of cells that are ours but were turned into a plain range: the table is laid over them, nothing is written. */
  readonly over: { readonly rows: number; readonly columns: number; /** What stood in its header cells when read. */ readonly headers: readonly string[] } | null;
}

/** A column of ours is missing: appended at the right end, with a value for each row that is there. */
export interface AddColumn extends TablePlace {
  readonly kind: "addColumn";
  readonly column: DesiredColumn;
  readonly values: readonly { readonly row: RowPlace; readonly value: CellValue }[];
}

/** A row of ours is missing: appended below. `values` go to the columns named by `headers`. */
export interface AddRow extends TablePlace {
  readonly kind: "addRow";
  readonly row: DesiredRow;
  readonly columns: readonly DesiredColumn[];
}

/** A plan cell differs. */
export interface SetCell extends TablePlace {
  readonly kind: "setCell";
  readonly rowKey: string;
  readonly row: RowPlace;
  readonly column: string;
  readonly before: CellValue;
  /** The formula somebody typed in the plan cell, if it is one. */
  readonly beforeFormula: string | null;
  readonly after: CellValue;
  readonly impact: Impact;
}

/** A computed cell does not hold its formula. */
export interface SetFormula extends TablePlace {
  readonly kind: "setFormula";
  readonly rowKey: string;
  readonly row: RowPlace;
  readonly column: string;
  /** The formula found, else the constant found. */
  readonly before: { readonly formula: string | null; readonly value: CellValue };
  /** In the contract's notation. */
  readonly after: string;
  /** The calculated value to keep beside it. */
  readonly value: CellValue;
}

/** The table's conditional formats of ours are not the ones wanted: ours are replaced, others stay. */
export interface SetFormat extends TablePlace {
  readonly kind: "setFormat";
  readonly before: readonly string[];
  /** The formulas wanted, written for the first data row, in the order of `wanted`. */
  readonly after: readonly string[];
  readonly wanted: readonly ConditionalFormat[];
}

/** The column's validation rule is not the one wanted. */
export interface SetValidation extends TablePlace {
  readonly kind: "setValidation";
  readonly column: DesiredColumn;
  readonly before: RenderedValidation | null;
  readonly after: RenderedValidation;
}

/** A cell of ours outside tables was emptied: filled again. Cells with anything in them are left alone. */
export interface FillCell {
  readonly kind: "fillCell";
  readonly sheet: string;
  readonly at: CellAddress;
  /** The sheet's heading, which must still be in its place. */
  readonly anchor: { readonly at: CellAddress; readonly value: CellValue };
  readonly value: CellValue;
  /** In the contract's notation, or `null`. */
  readonly formula: string | null;
}

/** A workbook name of ours is missing or refers to nothing. */
export interface SetName {
  readonly kind: "setName";
  readonly name: string;
  readonly before: string | null;
  /** What it is to refer to: `'表紙'!$C$5`. */
  readonly after: string;
}

/** A custom document property of ours is missing or outdated. */
export interface SetProperty {
  readonly kind: "setProperty";
  readonly property: string;
  readonly before: string | null;
  readonly after: string;
}

/** One difference between the workbook and the desired state, with what must be there for it to be carried out. */
export type Change =
  | AddSheet
  | AddTable
  | AddColumn
  | AddRow
  | SetCell
  | SetFormula
  | SetFormat
  | SetValidation
  | FillCell
  | SetName
  | SetProperty
  | FinishSheet;

/** The differences, in the order in which they are to be carried out. Entry cells never occur in it. */
export type ChangeSet = readonly Change[];

/** How careful one must be with this change. */
export function impact(change: Change): Impact {
  return change.kind === "setCell" ? change.impact : "safe";
}
