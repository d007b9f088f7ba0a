import type { CellStyle } from "hucre";

/**
 * A cell's whole style as it was read, also what `FileFormat` has no word for:
 * theme colours, gradients, turned texts. Not to be looked into: it is carried
 * along, and goes before `format` when the cell is written.
 */
export interface CellLook {
  readonly carried: CellStyle;
  /** The number of a number format that every program shows in its own language: 14 is a short date. */
  readonly numberFormatId: number | null;
}
