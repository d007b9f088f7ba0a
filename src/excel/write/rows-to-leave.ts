import { lastIndex } from "../../core/shared/last-index";
import { blankContent, type CellContent } from "../../core/workbook/command";
import { formulaShape } from "../../core/workbook/formula-shape";
import { isSameContent } from "../../core/workbook/same-content";
import { isWritten } from "./is-written";

/** A row that was added though it should not have been, as it stands now; all by header. */
export interface AddedRow {
  /** What was written into it. */
  readonly wrote: ReadonlyMap<string, CellContent>;
  /** What stood in its cells before the table took them in. */
  readonly taken: ReadonlyMap<string, CellContent>;
  readonly there: ReadonlyMap<string, CellContent>;
  /** The row above, whose formulas Excel may have carried on. */
  readonly above: ReadonlyMap<string, CellContent>;
}

/**
 * How many of the added rows, counted from the last, hold exactly what was
 * written into them, and otherwise what stood there before: these may leave the
 * table again. What somebody typed in one keeps it, and those above it.
 */
export function rowsToLeave(rows: readonly AddedRow[], table: string): number {
  return rows.length - 1 - lastIndex(rows, (row) => ![...row.there.keys()].every((header) => isAsAdded(row, header, table)));
}

function isAsAdded({ wrote, taken, there, above }: AddedRow, header: string, table: string): boolean {
  const cell = there.get(header) ?? blankContent;
  const written = wrote.get(header);
  if (written !== undefined) return isWritten(cell, written, table);
  return isSameContent(cell, blankContent) || isSameContent(cell, taken.get(header) ?? blankContent) || isCarriedOn(cell, above.get(header) ?? blankContent);
}

/** Whether Excel filled a cell with the formula of its column. */
export function isCarriedOn({ formula }: CellContent, above: CellContent): boolean {
  return formula !== null && above.formula !== null && formulaShape(formula) === formulaShape(above.formula);
}
