import type { CellAddress } from "./address";
import { type CellValue, emptyCell } from "./cell";
import type { AddSheet, AddTable, Change, SetCell, SetFormula } from "./change";
import type { DesiredColumn, DesiredTable } from "./desired-state";
import { nameReference } from "./diff";
import { rulePlace } from "./diff-table";
import { cellFormula, markedRule, ruleFormula } from "./formula-text";
import type { MemorySheet } from "./memory-sheet";
import { MemoryTable } from "./memory-table";
import type { MemoryBook } from "./memory-book";
import type { Naming } from "./naming";
import { renderedValidation } from "./rendered-validation";
import { isSameValue } from "./same-value";

/** Carries one change out, or says what was found that it did not expect; then nothing was written. */
export function carryOut(workbook: MemoryBook, change: Change, naming: Naming): string | null {
  switch (change.kind) {
    case "addSheet":
      return addSheet(workbook, change, naming);
    case "addTable":
      return addTable(workbook, change, naming);
    case "setName":
      workbook.names = [...workbook.names.filter(({ name }) => name !== change.as), { name: change.as, reference: nameReference(change) }];
      return null;
    case "setProperty":
      workbook.properties.set(change.property, change.after);
      return null;
    case "addColumn":
    case "addRow":
    case "setCell":
    case "setFormula":
    case "setFormat":
    case "setValidation": {
      const table = workbook.table(change.table);
      return table === undefined ? `no table ${change.table}` : changeTable(table, change, naming);
    }
  }
}

type TableChange = Exclude<Change, { kind: "addSheet" | "addTable" | "setName" | "setProperty" }>;

function changeTable(table: MemoryTable, change: TableChange, naming: Naming): string | null {
  switch (change.kind) {
    case "addColumn":
      if (table.columnOf(change.column.header) !== null) return `a column ${change.column.header}`;
      table.appendColumn(change.column.header);
      for (const [index, value] of change.values.entries()) writeValue(table, index, change.column, value, naming);
      return null;
    case "addRow": {
      const index = table.appendRow();
      for (const [position, column] of change.columns.entries()) {
        writeValue(table, index, column, change.row.values[position] ?? null, naming);
      }
      return null;
    }
    case "setCell":
    case "setFormula":
      return setContent(table, change, naming);
    case "setFormat":
      table.conditionalFormats = markedFormats(change.wanted, table, naming);
      return null;
    case "setValidation":
      setValidation(table, change.column, naming);
      return null;
  }
}

function setContent(table: MemoryTable, change: SetCell | SetFormula, naming: Naming): string | null {
  const cell = table.cell(change.row.index, change.column);
  const found = cell.formula === null ? cell.value : `=${cell.formula}`;
  const expected =
    change.kind === "setCell"
      ? { value: change.before, formula: change.beforeFormula }
      : change.before;
  const isAsRead = cell.formula === expected.formula && (cell.formula !== null || isSameValue(cell.value, expected.value));
  if (!isAsRead) return String(found ?? "");
  const after =
    change.kind === "setCell"
      ? { ...emptyCell, value: change.after }
      : { ...emptyCell, value: change.value, formula: cellFormula(change.after, table.name, naming) };
  table.set(change.row.index, change.column, after);
  return null;
}

function writeValue(table: MemoryTable, index: number, column: DesiredColumn, value: CellValue, naming: Naming): void {
  const formula = column.formula === null ? null : cellFormula(column.formula, table.name, naming);
  table.set(index, column.header, { ...emptyCell, value, formula });
}

function addSheet(workbook: MemoryBook, change: AddSheet, naming: Naming): string | null {
  if (workbook.sheet(change.as) !== undefined) return `a sheet ${change.as}`;
  const sheet = workbook.addSheet(change.as);
  for (const cell of change.sheet.cells) {
    const formula = cell.formula === undefined ? null : cellFormula(cell.formula, "", naming);
    sheet.set(cell.at.row, cell.at.column, { ...emptyCell, value: cell.value, formula });
  }
  for (const table of change.sheet.tables) layTable(workbook, sheet, table, table.place, naming);
  return null;
}

function addTable(workbook: MemoryBook, change: AddTable, naming: Naming): string | null {
  const sheet = workbook.sheet(change.sheet);
  if (sheet === undefined) return `no sheet ${change.sheet}`;
  if (change.over !== null) {
    const { place, columns, rows } = change.over;
    workbook.tables.push(new MemoryTable(change.as, sheet, place, columns, rows));
    return null;
  }
  const { place, columns, rows } = change.table;
  const isFree = sheet.isEmptyRange(place.row, place.column, rows.length + change.table.blankRows + 1, columns.length);
  layTable(workbook, sheet, change.table, isFree ? place : { row: sheet.rowCount + 1, column: place.column }, naming);
  return null;
}

function layTable(workbook: MemoryBook, sheet: MemorySheet, desired: DesiredTable, place: CellAddress, naming: Naming): void {
  const height = desired.rows.length + desired.blankRows;
  const table = new MemoryTable(naming.table(desired.name), sheet, place, desired.columns.length, height);
  for (const [offset, column] of desired.columns.entries()) {
    sheet.set(place.row, place.column + offset, { ...emptyCell, value: column.header });
  }
  for (const [index, row] of desired.rows.entries()) {
    for (const [position, column] of desired.columns.entries()) {
      writeValue(table, index, column, row.values[position] ?? null, naming);
    }
  }
  for (const column of desired.columns) setValidation(table, column, naming);
  table.conditionalFormats = markedFormats(desired, table, naming);
  workbook.tables.push(table);
}

function setValidation(table: MemoryTable, column: DesiredColumn, naming: Naming): void {
  if (column.validation === null) return;
  const place = { firstRow: table.place.row + 1, columnOf: (header: string) => table.columnOf(header) };
  table.validations.set(column.header, renderedValidation(column.validation, place, naming));
}

function markedFormats(desired: DesiredTable, table: MemoryTable, naming: Naming): string[] {
  const place = rulePlace(desired, table);
  return desired.conditionalFormats.map((format) => markedRule(ruleFormula(format.formula, place, naming)));
}
