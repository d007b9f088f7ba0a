import type { Area } from "../model/area";
import { copiedFormula } from "../model/formula-shift";
import type { Anchor } from "../model/rules";
import { type Shift, shiftedCell } from "../model/shift";
import type { Sheet } from "../model/sheet";
import { rebased } from "./validations";

/**
 * Writes the formulas of a sheet's rules for a cell that outlives a deletion,
 * so that a rule does not break because the first of its rows goes (assumed:
 * `ruleAnchors`).
 */
export function anchorOnSurvivors(sheet: Sheet, shift: Shift): void {
  sheet.validations = sheet.validations.map((rule) => rebased(rule, survivor(rule.anchor, rule.areas, shift)));
  for (const format of sheet.conditionalFormats) {
    const anchor = survivor(format.anchor, format.areas, shift);
    if (format.kind === "custom") format.formula = copiedFormula(format.formula, anchor.row - format.anchor.row, anchor.column - format.anchor.column);
    format.anchor = anchor;
  }
}

function survivor(anchor: Anchor, areas: readonly Area[], shift: Shift): Anchor {
  const lives = ({ row, column }: Anchor): boolean => shiftedCell(row, column, shift) !== null;
  if (lives(anchor)) return anchor;
  const behind = shift.at - shift.count;
  const candidates = areas.flatMap((area): Anchor[] => {
    const next = shift.axis === "row" ? { row: behind, column: area.column } : { row: area.row, column: behind };
    const isInside = next.row < area.row + area.rows && next.column < area.column + area.columns;
    return isInside ? [area, next] : [area];
  });
  return candidates.find(lives) ?? anchor;
}
