import type { Naming } from "../../core/workbook/naming";
import type { RulePlace } from "../../core/workbook/formula-text";
import { renderedValidation } from "../../core/workbook/rendered-validation";
import { ignoresBlanks, type RenderedValidation, type ValidationMessage, type ValidationRule } from "../../core/workbook/validation-rule";

/** A validation rule with its messages, as Excel takes it. */
export interface ValidationInput {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt | null;
  readonly ignoresBlanks: boolean;
}

/** A rule of ours written for a column that stands at `place`. */
export function validationInput(rule: ValidationRule, place: RulePlace, naming: Naming): ValidationInput {
  return {
    rule: excelRule(renderedValidation(rule, place, naming)),
    errorAlert: { title: rule.error.title, message: rule.error.text, showAlert: true, style: styles[rule.severity ?? "stop"] },
    prompt: rule.prompt === null ? null : shownPrompt(rule.prompt),
    ignoresBlanks: ignoresBlanks(rule),
  };
}

/** Puts a rule on cells, in place of whatever rule they had. */
export function setValidation(target: { readonly dataValidation: Excel.DataValidation }, { rule, errorAlert, prompt, ignoresBlanks: isIgnoring }: ValidationInput): void {
  const { dataValidation } = target;
  dataValidation.clear();
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = isIgnoring;
  dataValidation.errorAlert = errorAlert;
  if (prompt !== null) dataValidation.prompt = prompt;
}

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function shownPrompt({ title, text }: ValidationMessage): Excel.DataValidationPrompt {
  return { title, message: text, showPrompt: true };
}

/** Operands go as formulas: Excel gives them back so, and a date would be read in the person's own spelling. */
function excelRule({ type, first, second }: RenderedValidation): Excel.DataValidationRule {
  switch (type) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${first}` } };
    case "custom":
      return { custom: { formula: `=${first}` } };
    case "textLength":
      return { textLength: { formula1: `=${first}`, operator: "LessThanOrEqualTo" } };
    case "whole":
      return { wholeNumber: between(first, second) };
    case "decimal":
      return { decimal: between(first, second) };
    case "date":
      return { date: between(first, second) };
  }
}

function between(first: string, second: string | null): { formula1: string; formula2: string; operator: "Between" } {
  return { formula1: `=${first}`, formula2: `=${second ?? first}`, operator: "Between" };
}
