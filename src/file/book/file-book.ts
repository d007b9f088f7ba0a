import type { CarriedBook } from "./carried";
import type { FileSheet } from "./file-sheet";

/** A name as a workbook holds it, for cells or for any formula. */
export interface FileName {
  readonly name: string;
  /** What follows the `=`: `'表紙'!$C$5`. */
  readonly reference: string;
  /** The sheet it holds on, or `null` for the whole workbook. */
  readonly sheet: string | null;
  /** Whether Excel's list of names leaves it out. */
  readonly isHidden: boolean;
}

/** The font of cells that name none. `size` in points. */
export interface FileFont {
  readonly name: string;
  readonly size: number;
}

/**
 * An ordinary .xlsx file as plain data: whatever program saved it, and whatever
 * it holds besides our sheets.
 *
 * What `carried` and `look` hold is kept as it was read and written back; who
 * makes or changes such a thing writes `null` there.
 */
export interface FileBook {
  readonly dateSystem: "1900" | "1904";
  readonly title: string | null;
  readonly defaultFont: FileFont;
  /** At least one. */
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** Custom document properties, as text whatever their type. */
  readonly properties: ReadonlyMap<string, string>;
  /** Position of the sheet the file opens on. */
  readonly activeSheet: number;
  readonly carried: CarriedBook | null;
}
