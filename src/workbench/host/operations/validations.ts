import { type Area, intersection, isCovered, without } from "../model/area";
import { copiedFormula } from "../model/formula-shift";
import type { Anchor, Validation } from "../model/rules";
import type { Sheet } from "../model/sheet";

/** Takes every validation rule off some cells. */
export function withoutValidation(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((part) => without(part, area)) }))
    .filter((rule) => rule.areas.length > 0);
}

/** Lets one rule hold for cells instead of any they had (assumed: `oneRule`). */
export function setValidation(sheet: Sheet, areas: readonly Area[], rule: Omit<Validation, "areas" | "anchor">): void {
  const [first] = areas;
  if (first === undefined) return;
  for (const area of areas) withoutValidation(sheet, area);
  sheet.validations = [...sheet.validations, { ...rule, areas, anchor: { row: first.row, column: first.column } }];
}

/** A rule with its formulas written for another cell. */
export function rebased<Rule extends Pick<Validation, "first" | "second" | "anchor">>(rule: Rule, anchor: Anchor): Rule {
  const moved = (formula: string): string => copiedFormula(formula, anchor.row - rule.anchor.row, anchor.column - rule.anchor.column);
  return { ...rule, anchor: { row: anchor.row, column: anchor.column }, first: moved(rule.first), second: rule.second === null ? null : moved(rule.second) };
}

/** The rule of some cells: `null` for none, `"mixed"` where it is not the same for all. */
export function validationOf(sheet: Sheet, areas: readonly Area[]): Validation | null | "mixed" {
  const touching = sheet.validations.filter((rule) => rule.areas.some((part) => areas.some((area) => intersection(part, area) !== null)));
  const [rule] = touching;
  if (rule === undefined) return null;
  const isWhole = areas.every((area) => isCovered(area, rule.areas));
  return touching.length === 1 && isWhole ? rule : "mixed";
}
