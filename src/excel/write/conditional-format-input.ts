import type { ConditionalFormat } from "../../core/workbook/desired-state";
import type { CellFormat } from "../../core/workbook/cell-format";
import { markedRule, ruleFormula, type RulePlace } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";

/** A conditional format as Excel takes it. */
export interface FormatInput {
  /** Without its `=`, marked as ours. */
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly numberFormat: string | null;
  readonly stopsIfTrue: boolean;
}

/**
 * A conditional format of ours written for a table at `place`. Office.js knows
 * no patterns here, so a hatch becomes a plain fill of its colour.
 */
export function formatInput({ formula, format }: ConditionalFormat, place: RulePlace, naming: Naming): FormatInput {
  return { formula: markedRule(ruleFormula(formula, place, naming)), ...difference(format) };
}

function difference(format: CellFormat): Omit<FormatInput, "formula"> {
  return {
    fill: format.hatch ?? format.fill ?? null,
    fontColor: format.fontColor ?? null,
    bold: format.bold ?? null,
    italic: format.italic ?? null,
    numberFormat: format.numberFormat ?? null,
    stopsIfTrue: false,
  };
}

/** Adds a conditional format to cells; it wins over those that are there. */
export function addFormat(target: { readonly conditionalFormats: Excel.ConditionalFormatCollection }, input: FormatInput): void {
  const added = target.conditionalFormats.add("Custom");
  const { rule, format } = added.custom;
  rule.formula = `=${input.formula}`;
  if (input.fill !== null) format.fill.color = `#${input.fill}`;
  if (input.fontColor !== null) format.font.color = `#${input.fontColor}`;
  if (input.bold !== null) format.font.bold = input.bold;
  if (input.italic !== null) format.font.italic = input.italic;
  if (input.numberFormat !== null) format.numberFormat = input.numberFormat;
  if (input.stopsIfTrue) added.stopIfTrue = true;
}
