import type { CarriedMarkup } from "./carried";
import type { FileRange } from "./file-range";

/** What a filter leaves in sight of one column. */
export interface FileColumnFilter {
  /** Counted from the range's first. */
  readonly column: number;
  /** Texts as the cells show them. */
  readonly shown: readonly string[];
  readonly showsBlanks: boolean;
  /** A filter of another kind, kept as it was read: by colour, by a comparison, a hidden button. Then `shown` is empty. */
  readonly other: CarriedMarkup | null;
}

/** Filter buttons of a sheet's own over a range whose first row is the header, outside tables. */
export interface FileFilter {
  readonly range: FileRange;
  readonly columns: readonly FileColumnFilter[];
}
