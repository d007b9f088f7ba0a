import type { CellValue } from "../../../core/workbook/cell";
import type { FileCell, FileFormat } from "../../../file/book/file-cell";

/**
 * How a cell looks. Borders stand in `sides` only; a pattern other than solid
 * has Excel's name in `pattern` and its colour in `hatch`.
 */
export interface HostFormat extends Omit<FileFormat, "border"> {
  readonly pattern?: string;
}

/**
 * A cell as the host keeps it. It is never changed in place, so that a cell read
 * before a write still tells what was there.
 */
export interface HostCell {
  /** `null` when empty; of a formula the last calculated value, `null` when nobody calculated. */
  readonly value: CellValue;
  /** Whether `value` is an error value such as `#N/A` and no text. */
  readonly isError: boolean;
  /** In file spelling, without the `=`: `Table[[#This Row],[列]]`, no `_xlfn.`. */
  readonly formula: string | null;
  readonly format: HostFormat;
  readonly look: FileCell["look"];
  readonly link: FileCell["link"];
  readonly carried: FileCell["carried"];
}

/** The look of a cell nobody formatted. */
export const plainFormat: HostFormat = {};

/** A cell in which there is nothing, with the look given. */
export function blankCell(format: HostFormat = plainFormat, look: FileCell["look"] = null): HostCell {
  return { value: null, isError: false, formula: null, format, look, link: null, carried: null };
}

/** Whether a cell holds neither value nor formula. */
export function isBlank(cell: HostCell): boolean {
  return cell.value === null && cell.formula === null;
}
