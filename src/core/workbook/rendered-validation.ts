import { ruleFormula, type RulePlace } from "./formula-text";
import type { Naming } from "./naming";
import type { RenderedValidation, ValidationRule } from "./validation-rule";

/** A rule as a workbook holds it, for a column that stands at `place`. */
export function renderedValidation(rule: ValidationRule, place: RulePlace, naming: Naming): RenderedValidation {
  switch (rule.kind) {
    case "list":
      return { type: "list", first: naming.name(rule.name), second: null };
    case "custom":
      return { type: "custom", first: ruleFormula(rule.formula, place, naming), second: null };
    case "text":
      return { type: "textLength", first: String(rule.maximum), second: null };
    case "whole":
    case "decimal":
    case "date":
      return { type: rule.kind, first: String(rule.minimum), second: String(rule.maximum) };
  }
}

/** Whether two rules say the same, whatever blanks another program put in. */
export function isSameValidation(left: RenderedValidation | null, right: RenderedValidation | null): boolean {
  if (left === null || right === null) return left === right;
  return left.type === right.type && squeezed(left.first) === squeezed(right.first) && squeezed(left.second) === squeezed(right.second);
}

function squeezed(formula: string | null): string | null {
  return formula === null ? null : formula.replace(/^=/, "").replace(/\s+/g, "");
}
