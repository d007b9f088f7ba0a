import type { ConditionalRule, DataValidation } from "hucre";
import { addressText, columnLetters, rangeText } from "../../core/workbook/address";
import type { DesiredCell, DesiredSheet, DesiredTable } from "../../core/workbook/desired-state";
import { markedRule, ruleFormula, type RulePlace } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";
import { renderedValidation } from "../../core/workbook/rendered-validation";
import { ignoresBlanks, type ValidationRule } from "../../core/workbook/validation-rule";
import { differentialStyle } from "./cell-style";
import { tableHeight } from "../../core/workbook/table-height";

/** The validation rules of a sheet: one for a column of a table, one for a field. */
export function dataValidations(sheet: DesiredSheet, naming: Naming): DataValidation[] {
  const fields = sheet.cells.flatMap((cell) => (cell.validation === undefined ? [] : [fieldValidation(cell, cell.validation, naming)]));
  const columns = sheet.tables.flatMap((table) =>
    table.columns.flatMap(({ header, validation }) =>
      validation === null ? [] : [written(validation, columnRange(table, header), placeOf(table), naming)],
    ),
  );
  return [...fields, ...columns];
}

/** The conditional formats of a sheet, in the order in which they win. */
export function conditionalRules(sheet: DesiredSheet, naming: Naming): ConditionalRule[] {
  const rules = sheet.tables.flatMap((table) =>
    table.conditionalFormats.map((format) => ({
      formula: markedRule(ruleFormula(format.formula, placeOf(table), naming)),
      style: differentialStyle(format.format),
      range: format.columns.map((header) => columnRange(table, header)).join(" "),
    })),
  );
  return rules.map((rule, index) => ({ type: "expression", priority: index + 1, ...rule }));
}

function fieldValidation(cell: DesiredCell, rule: ValidationRule, naming: Naming): DataValidation {
  const place: RulePlace = { firstRow: cell.at.row, columnOf: () => null };
  return written(rule, addressText(cell.at), place, naming);
}

function written(rule: ValidationRule, range: string, place: RulePlace, naming: Naming): DataValidation {
  const { type, first, second } = renderedValidation(rule, place, naming);
  return {
    type,
    range,
    formula1: first,
    ...(second === null ? {} : { formula2: second }),
    ...operator(rule),
    allowBlank: ignoresBlanks(rule),
    showErrorMessage: true,
    errorStyle: rule.severity ?? "stop",
    errorTitle: rule.error.title,
    errorMessage: rule.error.text,
    ...(rule.prompt === null ? {} : { showInputMessage: true, inputTitle: rule.prompt.title, inputMessage: rule.prompt.text }),
  };
}

function operator(rule: ValidationRule): Pick<DataValidation, "operator"> {
  switch (rule.kind) {
    case "text":
      return { operator: "lessThanOrEqual" };
    case "whole":
    case "decimal":
    case "date":
      return { operator: "between" };
    default:
      return {};
  }
}

function placeOf(table: DesiredTable): RulePlace {
  return {
    firstRow: table.place.row + 1,
    columnOf: (header) => {
      const position = table.columns.findIndex((column) => column.header === header);
      return position < 0 ? null : table.place.column + position;
    },
  };
}

function columnRange(table: DesiredTable, header: string): string {
  const column = table.place.column + table.columns.findIndex((candidate) => candidate.header === header);
  const first = { row: table.place.row + 1, column };
  return rangeText(first, { row: table.place.row + tableHeight(table), column });
}

/** A range as chart references write it: `$R$5:$R$8`. */
export function absoluteRange(first: { readonly row: number; readonly column: number }, last: { readonly row: number; readonly column: number }): string {
  return `$${columnLetters(first.column)}$${first.row + 1}:$${columnLetters(last.column)}$${last.row + 1}`;
}
