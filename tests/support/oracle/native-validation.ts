import type { CellValue } from "../../../src/core/workbook/cell";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import type { RulePlace } from "../../../src/core/workbook/formula-text";
import { contractNaming } from "../../../src/core/workbook/naming";
import { renderedValidation } from "../../../src/core/workbook/rendered-validation";
import type { ValidationRule } from "../../../src/core/workbook/validation-rule";
import { type Probe, rowCell } from "./probe";

/** An entry cell in which something stands, and the question whether its column's validation refuses that. */
export interface ValidatedCell {
  readonly table: string;
  /** The row's id; for rows people add, whatever the test calls it. */
  readonly key: string;
  readonly row: number;
  readonly header: string;
  readonly rule: ValidationRule;
  /** Answers 1 where the validation refuses, 0 where it accepts. */
  readonly probe: Probe;
}

/** Every filled entry cell of a state whose column has a validation. */
export function validatedCells({ sheets }: DesiredState): ValidatedCell[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) =>
      table.rows.flatMap(({ key, values }, row) =>
        table.columns.flatMap(({ header, owner, validation }, position): ValidatedCell[] => {
          if (owner !== "entry" || validation === null || isEmpty(values[position])) return [];
          const formula = (place: RulePlace): string => refusal(validation, header, place);
          return [{ table: table.name, key, row, header, rule: validation, probe: { table: table.name, row, formula } }];
        }),
      ),
    ),
  );
}

function isEmpty(value: CellValue | undefined): boolean {
  return value === null || value === undefined;
}

/** A formula that fails refuses, as a false one does. */
function refusal(rule: ValidationRule, header: string, place: RulePlace): string {
  return `IF(IFERROR(${acceptance(rule, header, place)},FALSE()),0,1)`;
}

/** What Excel asks of a cell that is not empty, by the validation as the file holds it. */
function acceptance(rule: ValidationRule, header: string, place: RulePlace): string {
  const cell = rowCell(header, place);
  const { type, first, second } = renderedValidation(rule, place, contractNaming);
  const isBetween = `ISNUMBER(${cell}),${cell}>=${first},${cell}<=${second ?? first}`;
  switch (type) {
    case "list":
      return `SUMPRODUCT(EXACT(${first},${cell})*1)>0`;
    case "whole":
      return `AND(${isBetween},INT(${cell})=${cell})`;
    case "decimal":
    case "date":
      return `AND(${isBetween})`;
    case "textLength":
      return `LEN(${cell})<=${first}`;
    case "custom":
      return first;
  }
}
