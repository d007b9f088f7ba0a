import type { RenderedValidation } from "../../core/workbook/validation-rule";

/** A column's validation rule as Excel gives it, in the vocabulary of workbooks; `null` for none, several, or one of times. */
export function columnRule(rule: Excel.DataValidationRule | null | undefined): RenderedValidation | null {
  if (rule == null) return null;
  if (rule.list !== undefined) return { type: "list", first: formulaText(rule.list.source), second: null };
  if (rule.custom !== undefined) return { type: "custom", first: formulaText(rule.custom.formula), second: null };
  if (rule.textLength !== undefined) return { type: "textLength", first: formulaText(rule.textLength.formula1), second: null };
  if (rule.wholeNumber !== undefined) return bounded("whole", rule.wholeNumber);
  if (rule.decimal !== undefined) return bounded("decimal", rule.decimal);
  return rule.date === undefined ? null : bounded("date", rule.date);
}

interface Bounds {
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

function bounded(type: "whole" | "decimal" | "date", { formula1, formula2 }: Bounds): RenderedValidation {
  return { type, first: formulaText(formula1), second: formula2 === undefined || formula2 === null || formula2 === "" ? null : formulaText(formula2) };
}

/** Excel gives every operand as a formula: `=10`. */
function formulaText(formula: unknown): string {
  return typeof formula === "string" || typeof formula === "number" ? String(formula).replace(/^=/, "") : "";
}
