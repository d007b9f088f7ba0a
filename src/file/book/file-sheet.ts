import type { LineChart } from "../../core/workbook/line-chart";
import type { CarriedSheet } from "./carried";
import type { FileCell, FileFormat, CellLook } from "./file-cell";
import type { FileFilter } from "./file-filter";
import type { FilePage } from "./file-page";
import type { FileRange } from "./file-range";
import type { FileConditionalFormat, FileValidation } from "./file-rules";
import type { FileTable } from "./file-table";

/** A column of a sheet that differs from the others. */
export interface FileColumn {
  /** In characters of the default font; `null` = the sheet's default. */
  readonly width: number | null;
  readonly isHidden: boolean;
  /** How its cells look that are not in `cells`. */
  readonly format: FileFormat;
  readonly look: CellLook | null;
  /** How deep it is grouped; 0 = not at all. */
  readonly outline: number;
}

/** A row of a sheet that differs from the others. */
export interface FileRow {
  /** Points; `null` = as high as its content asks. */
  readonly height: number | null;
  /** Whether the height stays whatever is typed; false = the height is what a program last measured. */
  readonly isFixed: boolean;
  readonly isHidden: boolean;
  /** How deep it is grouped; 0 = not at all. */
  readonly outline: number;
  /** How its cells look that are not in `cells`; `null` = as their columns. */
  readonly look: CellLook | null;
}

/** What a protected sheet may still be used for. */
export type ProtectedAction =
  | "selectLockedCells" | "selectUnlockedCells" | "editObjects" | "editScenarios"
  | "formatCells" | "formatColumns" | "formatRows"
  | "insertColumns" | "insertRows" | "insertHyperlinks" | "deleteColumns" | "deleteRows"
  | "sort" | "autoFilter" | "pivotTables";

/** Protection against slips. */
export interface FileProtection {
  readonly allows: ReadonlySet<ProtectedAction>;
  /** The file's scrambled password, or `null` when none is asked for. */
  readonly password: Readonly<Record<string, string>> | null;
}

/** A native chart: a line chart drawn as `file/write` draws it, or any other, kept as it was read. */
export type FileChart =
  | { readonly kind: "line"; readonly line: LineChart }
  | { readonly kind: "other"; /** The cells it covers. */ readonly place: FileRange; /** Its part, as text. */ readonly carried: string };

/** A sheet of cells, whole. */
export interface FileSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** By `row,column`, both counted from 0; absent = empty, and looks as its column. */
  readonly cells: ReadonlyMap<string, FileCell>;
  readonly columns: ReadonlyMap<number, FileColumn>;
  readonly rows: ReadonlyMap<number, FileRow>;
  readonly merges: readonly FileRange[];
  readonly tables: readonly FileTable[];
  readonly validations: readonly FileValidation[];
  /** In the order in which they win. */
  readonly conditionalFormats: readonly FileConditionalFormat[];
  readonly protection: FileProtection | null;
  readonly page: FilePage;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** RRGGBB. */
  readonly tabColor: string | null;
  readonly showsGridlines: boolean;
  readonly charts: readonly FileChart[];
  /** The sheet's own filter, outside tables. */
  readonly filter: FileFilter | null;
  readonly carried: CarriedSheet | null;
}
