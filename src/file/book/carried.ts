import type { Cell, CellStyle, FontStyle, Workbook } from "hucre";
import type { CellLook } from "./cell-look";

/*
 * What a file holds that nobody here changes: kept as it was read and written
 * back. Not to be looked into outside `file`.
 */

/** An element of a part: its attributes, and what stands inside it as markup. */
export interface CarriedMarkup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** Of a workbook. */
export interface CarriedBook {
  /** The theme's part, as text. */
  readonly theme: string | null;
  readonly properties: NonNullable<Workbook["properties"]>;
  /** The default font with everything its name and size leave out. */
  readonly font: FontStyle;
  readonly protection: CarriedMarkup | null;
}

/** Of a sheet. */
export interface CarriedSheet {
  /** Zoom, direction and the like. */
  readonly view: Readonly<Record<string, string>>;
  /** A window that is split and not frozen. */
  readonly splitPane: CarriedMarkup | null;
  /** Heights and widths of rows and columns that say none. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly outline: CarriedMarkup | null;
  /** The column from which all columns to the last are alike, with their width and look. */
  readonly lastColumns: { readonly from: number; readonly attributes: Readonly<Record<string, string>>; readonly look: CellLook | null } | null;
  /** Attributes of the page set-up that `FilePage` has no word for. */
  readonly pageSetup: Readonly<Record<string, string>>;
  /** Elements that stand for themselves: ignored errors, ranges people may edit, sparklines. */
  readonly markup: readonly CarriedMarkup[];
}

/** Of a cell: parts of its text in other fonts, its note, how its formula spills. */
export type CarriedCell = Pick<Cell, "richText" | "comment" | "formulaType" | "formulaRef" | "formulaDynamic">;

/** Of a conditional format: its whole rule but for range, priority and whether it stops, and its look. */
export interface CarriedRule {
  readonly markup: CarriedMarkup;
  readonly look: CellStyle | null;
}
