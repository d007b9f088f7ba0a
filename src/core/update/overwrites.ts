import type { Change, SetCell, SetFormula } from "../workbook/change";

/** Whether a change overwrites what stands in a cell, typed or written by us before: it must be told in 更新記録 first. */
export function overwrites(change: Change): change is SetCell | SetFormula {
  if (change.kind === "setCell") return change.before !== null || change.beforeFormula !== null;
  return change.kind === "setFormula" && (change.before.value !== null || change.before.formula !== null);
}
