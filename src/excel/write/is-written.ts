import type { CellContent } from "../../core/workbook/command";
import { canonicalFormula } from "../../core/workbook/formula-text";
import { isSameContent } from "../../core/workbook/same-content";

/** Whether a cell holds what was written into it: the same constant, or the same formula however Excel spells it. `table` is the table it stands in, empty outside tables. */
export function isWritten(there: CellContent, written: CellContent, table: string): boolean {
  if (there.formula === null || written.formula === null) return isSameContent(there, written);
  return canonicalFormula(there.formula, table) === canonicalFormula(written.formula, table);
}
