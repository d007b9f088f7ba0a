import type { CellAddress } from "./address";
import { type CellValue, emptyCell } from "./cell";
import type { ConditionalFormat, DesiredColumn, DesiredTable } from "./desired-state";
import { cellFormula, markedRule, ruleFormula, type RulePlace } from "./formula-text";
import type { MemoryBook } from "./memory-book";
import type { MemorySheet } from "./memory-sheet";
import { MemoryTable } from "./memory-table";
import type { Naming } from "./naming";
import { renderedValidation } from "./rendered-validation";
import { tableHeight } from "./table-height";
import type { RenderedValidation } from "./validation-rule";

/** Lays a table of ours on a sheet, whole: headers, rows, rules. */
export function layTable(book: MemoryBook, sheet: MemorySheet, desired: DesiredTable, place: CellAddress, naming: Naming): void {
  const height = tableHeight(desired);
  const table = new MemoryTable(naming.table(desired.name), sheet, place, desired.columns.length, height);
  for (const [offset, column] of desired.columns.entries()) {
    sheet.set(place.row, place.column + offset, { ...emptyCell, value: column.header });
  }
  for (const [position, column] of desired.columns.entries()) {
    const formula = formulaOf(column, desired.name, naming);
    for (const [index, row] of desired.rows.entries()) {
      sheet.set(place.row + 1 + index, place.column + position, { ...emptyCell, value: row.values[position] ?? null, formula });
    }
  }
  for (const column of desired.columns) {
    const rule = ruleOf(column, table, desired.name, naming);
    if (rule !== null) table.validations.set(column.header, rule);
  }
  table.conditionalFormats = formatsOf(desired.conditionalFormats, table, desired.name, naming);
  book.tables.push(table);
}

/** Writes a cell of a column of ours: its value, with the column's formula where it has one. */
export function writeValue(table: MemoryTable, index: number, contract: string, column: DesiredColumn, value: CellValue, naming: Naming): void {
  table.set(index, naming.column(contract, column.header), { ...emptyCell, value, formula: formulaOf(column, contract, naming) });
}

function formulaOf({ formula }: DesiredColumn, contract: string, naming: Naming): string | null {
  return formula === null ? null : cellFormula(formula, contract, naming);
}

/** A column's validation rule, written for where the table stands now. */
export function ruleOf({ validation }: DesiredColumn, table: MemoryTable, contract: string, naming: Naming): RenderedValidation | null {
  return validation === null ? null : renderedValidation(validation, placeOf(table, contract, naming), naming);
}

/** Conditional formats of ours, marked, written for where the table stands now. */
export function formatsOf(formats: readonly ConditionalFormat[], table: MemoryTable, contract: string, naming: Naming): string[] {
  const place = placeOf(table, contract, naming);
  return formats.map(({ formula }) => markedRule(ruleFormula(formula, place, naming)));
}

function placeOf(table: MemoryTable, contract: string, naming: Naming): RulePlace {
  return { firstRow: table.place.row + 1, columnOf: (header) => table.columnOf(naming.column(contract, header)) };
}
