/** How a cell looks and whether a protected sheet lets people type in it. Colours are RRGGBB. */
export interface CellFormat {
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  /** A hatched fill: the cell is not for typing (a goal listed again elsewhere). */
  readonly hatch?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines on all four sides in this colour. */
  readonly border?: string;
  /** Excel's number format code; absent = General. */
  readonly numberFormat?: string;
  /** Whether sheet protection locks the cell. Absent = locked, as in Excel. */
  readonly locked?: boolean;
}
