import type { CellContent } from "../workbook/command";
import { canonicalFormula } from "../workbook/formula-text";
import { isSameContent } from "../workbook/same-content";

/** Whether a cell of a table holds a content, whichever way its formula is spelled. */
export function isHeld(present: CellContent, wanted: CellContent, table: string): boolean {
  if (present.formula === null || wanted.formula === null) return isSameContent(present, wanted);
  return canonicalFormula(present.formula, table) === canonicalFormula(wanted.formula, table);
}
