import { type Change, impact } from "../workbook/change";

/** What an update would write, in the numbers people are told. */
export interface UpdateCounts {
  /** Plan cells: blank ones filled in, and texts of revisions. */
  readonly planCells: number;
  /** Plan cells that somebody typed over: only a person's consent puts them back. */
  readonly overwritten: number;
  readonly formulas: number;
  readonly rows: number;
  readonly columns: number;
  /** Sheets and tables made or finished. */
  readonly made: number;
  /** Rules, formats, names and notes mended. */
  readonly mended: number;
  /** Document properties: the marks in the workbook that nobody sees. */
  readonly marks: number;
}

/** The numbers of a set of changes: each change is counted once. */
export function updateCounts(changes: readonly Change[]): UpdateCounts {
  const count = (...kinds: readonly Change["kind"][]): number => changes.filter(({ kind }) => kinds.includes(kind)).length;
  const overwritten = changes.filter((change) => impact(change) !== "safe").length;
  return {
    planCells: count("setCell") - overwritten,
    overwritten,
    formulas: count("setFormula"),
    rows: count("addRow"),
    columns: count("addColumn"),
    made: count("addSheet", "finishSheet", "addTable"),
    mended: count("setFormat", "setValidation", "fillCell", "setName"),
    marks: count("setProperty"),
  };
}
