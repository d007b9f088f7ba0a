import type { CellValue } from "./cell";
import type { CellFormat } from "./cell-format";
import type { DesiredCell, DesiredColumn, DesiredRow, DesiredSheet, DesiredState, DesiredTable } from "./desired-state";
import { serialIn } from "./serial-date";
import type { Snapshot } from "./snapshot";
import type { ValidationRule } from "./validation-rule";

/**
 * What a workbook of the other date system should hold instead: the same days
 * under other serial numbers. A number is a day where its cell is formatted as
 * one, and so are the bounds of a rule for dates.
 */
export function inDateSystem(state: DesiredState, dateSystem: Snapshot["dateSystem"]): DesiredState {
  return dateSystem === "1900" ? state : { ...state, sheets: state.sheets.map(sheetIn1904) };
}

function sheetIn1904(sheet: DesiredSheet): DesiredSheet {
  return { ...sheet, cells: sheet.cells.map(cellIn1904), tables: sheet.tables.map(tableIn1904) };
}

function cellIn1904(cell: DesiredCell): DesiredCell {
  const { validation } = cell;
  return { ...cell, value: valueIn1904(cell.value, cell.format), ...(validation === undefined ? {} : { validation: ruleIn1904(validation) }) };
}

function tableIn1904(table: DesiredTable): DesiredTable {
  return {
    ...table,
    columns: table.columns.map((column): DesiredColumn => ({ ...column, validation: column.validation === null ? null : ruleIn1904(column.validation) })),
    rows: table.rows.map((row) => rowIn1904(row, table.columns)),
  };
}

function rowIn1904(row: DesiredRow, columns: readonly DesiredColumn[]): DesiredRow {
  const at = (value: CellValue, position: number): CellValue => valueIn1904(value, { ...columns[position]?.format, ...row.formats.get(position) });
  return { ...row, values: row.values.map(at), earlier: new Map([...row.earlier].map(([position, values]) => [position, values.map((value) => at(value, position))])) };
}

function valueIn1904(value: CellValue, { numberFormat }: CellFormat): CellValue {
  return typeof value === "number" && numberFormat !== undefined && isDateFormat(numberFormat) ? serialIn("1904", value) : value;
}

function ruleIn1904(rule: ValidationRule): ValidationRule {
  return rule.kind === "date" ? { ...rule, minimum: serialIn("1904", rule.minimum), maximum: serialIn("1904", rule.maximum) } : rule;
}

/** Whether a number format shows a day; texts, colours and `General` say nothing of days. */
function isDateFormat(format: string): boolean {
  return /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ""));
}
