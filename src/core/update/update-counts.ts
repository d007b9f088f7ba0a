import type { Change } from "../workbook/change";

/** What an update would write, in the numbers people are told. */
export interface UpdateCounts {
  /** Plan cells: blank ones filled in, texts of revisions, and those that only a person's consent puts back. */
  readonly planCells: number;
  readonly formulas: number;
  readonly rows: number;
  readonly columns: number;
  /** Sheets and tables made or finished. */
  readonly made: number;
  /** Rules, formats, names and notes mended. */
  readonly mended: number;
}

/** The numbers of a set of changes. Document properties are not counted: nobody sees them. */
export function updateCounts(changes: readonly Change[]): UpdateCounts {
  const count = (...kinds: readonly Change["kind"][]): number => changes.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    planCells: count("setCell"),
    formulas: count("setFormula"),
    rows: count("addRow"),
    columns: count("addColumn"),
    made: count("addSheet", "finishSheet", "addTable"),
    mended: count("setFormat", "setValidation", "fillCell", "setName"),
  };
}
