import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import type { Book } from "../../../../host/model/book";
import type { Validation } from "../../../../host/model/rules";
import type { Sheet } from "../../../../host/model/sheet";
import { gridRange } from "./grid-range";
import { listSource } from "./list-source";

const types = {
  none: DataValidationType.ANY,
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
} as const;

const operators = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

const errorStyles = { stop: DataValidationErrorStyle.STOP, warning: DataValidationErrorStyle.WARNING, information: DataValidationErrorStyle.INFO } as const;

/** The rules on what may be typed into a sheet's cells, as the grid keeps them. */
export function validationRules(book: Book, sheet: Sheet): ISheetDataValidationRule[] {
  return sheet.validations.map((rule, index) => ({ ...ruleData(rule, `${sheet.id}-${index}`), ...(rule.type === "list" ? { formula1: listSource(book, sheet, rule.first), renderMode: DataValidationRenderMode.ARROW } : {}) }));
}

function ruleData({ areas, type, operator, first, second, showsError, errorStyle, error, showsPrompt, prompt, inCellDropDown }: Validation, uid: string): ISheetDataValidationRule {
  return {
    uid,
    ranges: areas.map(gridRange),
    type: types[type],
    // The grid compares wherever it is given an operator; a list and a condition compare nothing.
    ...(type === "list" || type === "custom" || type === "none" ? {} : { operator: operators[operator] }),
    formula1: `=${first}`,
    ...(second === null ? {} : { formula2: `=${second}` }),
    // In Excel anybody clears a cell, whatever its rule says, and no mark is put on it; the grid would put one on every empty cell.
    allowBlank: true,
    showErrorMessage: showsError,
    errorStyle: errorStyles[errorStyle],
    ...(error === null ? {} : { errorTitle: error.title, error: error.text }),
    showInputMessage: showsPrompt,
    ...(prompt === null ? {} : { promptTitle: prompt.title, prompt: prompt.text }),
    showDropDown: inCellDropDown,
  };
}
