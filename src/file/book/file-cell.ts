import type { CellValue } from "../../core/workbook/cell";
import type { CellFormat } from "../../core/workbook/cell-format";
import type { CarriedCell } from "./carried";
import type { CellLook } from "./cell-look";

export type { CellLook } from "./cell-look";

/** One side of a cell's border; `color` RRGGBB, `null` = automatic. */
export interface FileSide {
  readonly style: "thin" | "medium" | "thick" | "dotted" | "dashed" | "double" | "hair" | "mediumDashed" | "dashDot" | "mediumDashDot" | "dashDotDot" | "mediumDashDotDot" | "slantDashDot";
  readonly color: string | null;
}

/**
 * How a cell looks, as far as it can be changed. Absent = the workbook's
 * default: its font, no fill, at the cell's foot, locked.
 */
export interface FileFormat extends CellFormat {
  readonly fontName?: string;
  readonly strikethrough?: boolean;
  /** Borders other than thin lines of one colour on all four sides, which are `border`. */
  readonly sides?: { readonly top?: FileSide; readonly right?: FileSide; readonly bottom?: FileSide; readonly left?: FileSide };
}

/** A link from a cell: to an address, or to a place in the workbook; one of them is `null`. */
export interface FileLink {
  /** `https://…`, `mailto:…` or a file. */
  readonly target: string | null;
  /** A place in the workbook: `'表紙'!C5`, or a name. */
  readonly location: string | null;
  readonly tip: string | null;
}

/** A cell that holds something or looks different. */
export interface FileCell {
  /** Of a formula the last calculated result, `null` when none was kept. */
  readonly value: CellValue;
  /** Whether `value` is one of Excel's error values, `#N/A`, and no text. */
  readonly isError: boolean;
  /** Without the `=`. */
  readonly formula: string | null;
  readonly format: FileFormat;
  readonly look: CellLook | null;
  readonly link: FileLink | null;
  readonly carried: CarriedCell | null;
}
