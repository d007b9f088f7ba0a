import type { CellAddress } from "./address";
import type { CellValue } from "./cell";
import type { CellFormat } from "./cell-format";
import type { LineChart } from "./line-chart";
import type { PageLayout } from "./page-layout";
import type { ValidationRule } from "./validation-rule";

/**
 * Who answers for a column's or cell's content.
 *
 * - `plan`: ours; written from the plan and its recorded revisions.
 * - `entry`: typed by people; never written by an update.
 * - `computed`: a native formula of ours.
 * - `log`: written by us on a person's command; never by an update.
 */
export type Owner = "plan" | "entry" | "computed" | "log";

/** A colour or pattern that depends on the row, the same for every row of the table. */
export interface ConditionalFormat {
  /** Headers of the columns it colours. */
  readonly columns: readonly string[];
  /** True for the rows to colour; reads the row through `[@列]`. */
  readonly formula: string;
  readonly format: CellFormat;
}

/** A column of a table of ours, in its wanted place. */
export interface DesiredColumn {
  readonly header: string;
  readonly owner: Owner;
  /** In characters of the default font. */
  readonly width: number;
  readonly format: CellFormat;
  /** The one formula of a computed column, in the notation of `formula-text`; else `null`. */
  readonly formula: string | null;
  readonly validation: ValidationRule | null;
  /** Whether this column helps to find a row whose id was damaged. */
  readonly isNatural: boolean;
}

/** A row of a table of ours. `values` follow the table's columns. */
export interface DesiredRow {
  /** The row's id, never renumbered, never reused. */
  readonly key: string;
  /**
   * Plan columns: the wanted value. Computed columns: the calculated value kept
   * for viewers that do not calculate. Entry columns: the value a new row
   * starts with.
   */
  readonly values: readonly CellValue[];
  /** Texts we may have written in a plan column earlier, by column: replacing one of these overwrites nobody's edit. */
  readonly earlier: ReadonlyMap<number, readonly CellValue[]>;
  /** Where a cell looks different from its column: sorting takes these along, unlike rules. By column. */
  readonly formats: ReadonlyMap<number, CellFormat>;
  /** Points. */
  readonly height: number | null;
}

/** A table of ours. */
export interface DesiredTable {
  /** The name of the contract; in a file it may have had to take another. */
  readonly name: string;
  /** Where the first header cell stands when the table is new. */
  readonly place: CellAddress;
  readonly keyHeader: string;
  readonly columns: readonly DesiredColumn[];
  readonly rows: readonly DesiredRow[];
  /** Empty rows at the end of a new table, for people to type in. */
  readonly blankRows: number;
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Whether the headers carry filter buttons. Tables side by side do without: filtering one would hide rows of the other. */
  readonly hasFilterButtons: boolean;
  /** The filter a new table opens with. */
  readonly filter: { readonly header: string; readonly shown: readonly string[] } | null;
}

/** A cell of a sheet of ours that belongs to no table: a title, a note, a field to fill in. */
export interface DesiredCell {
  readonly at: CellAddress;
  readonly owner: Owner;
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: CellFormat;
  /** How many columns the cell reaches over: it is merged with the blank cells right of it. Absent = 1. */
  readonly across?: number;
  /** A cell of this workbook the text links to. */
  readonly link?: { readonly sheet: string; readonly at: CellAddress };
  readonly validation?: ValidationRule;
}

/** A workbook name of ours over cells of a sheet of ours. */
export interface DesiredName {
  readonly name: string;
  readonly sheet: string;
  /** Where the cells stand on a new sheet. */
  readonly first: CellAddress;
  readonly last: CellAddress;
  /** The text by which the cells are found again when the name is lost and people moved them: `right` of it one cell, `below` it a list. */
  readonly label: { readonly text: string; readonly cells: "right" | "below" };
}

/** A sheet of ours, whole. */
export interface DesiredSheet {
  /** The title of the contract; people may rename the sheet. */
  readonly title: string;
  readonly cells: readonly DesiredCell[];
  readonly tables: readonly DesiredTable[];
  /** By column from A; tables bring the widths of theirs. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageLayout;
  /** Protected without a password: a guard against slips, not security. */
  readonly isProtected: boolean;
  /** Whether table rows grow with what is typed in them; else their height is fixed. */
  readonly rowsGrow: boolean;
  readonly charts: readonly LineChart[];
  readonly tabColor: string;
}

/** Everything of ours a workbook should hold: the plan with its revisions, laid out on sheets. */
export interface DesiredState {
  readonly sheets: readonly DesiredSheet[];
  readonly names: readonly DesiredName[];
  /** Custom document properties, each at most 200 characters of plain text. */
  readonly properties: ReadonlyMap<string, string>;
}
