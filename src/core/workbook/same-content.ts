import type { CellContent } from "./command";
import { isSameValue } from "./same-value";

/** Whether two cells hold the same: the same formula, or the same constant. */
export function isSameContent(left: CellContent, right: CellContent): boolean {
  if (left.formula !== null || right.formula !== null) return left.formula === right.formula;
  return isSameValue(left.value, right.value);
}
