import type { CellAddress } from "./address";
import { type CellValue, emptyCell } from "./cell";
import type { AddColumn, AddRow, AddSheet, AddTable, Change, FillCell, RowPlace, SetCell, SetFormula } from "./change";
import type { DesiredColumn, DesiredTable } from "./desired-state";
import { cellFormula, markedRule, ruleFormula } from "./formula-text";
import { keyText } from "./key-text";
import type { MemoryBook } from "./memory-book";
import type { MemorySheet } from "./memory-sheet";
import { MemoryTable } from "./memory-table";
import type { Naming } from "./naming";
import { renderedValidation } from "./rendered-validation";
import { isSameValue } from "./same-value";

/** Carries one change out, or says what was found that it did not expect; then nothing was written. */
export function carryOut(book: MemoryBook, change: Change, naming: Naming): string | null {
  switch (change.kind) {
    case "addSheet":
      return addSheet(book, change, naming);
    case "addTable":
      return addTable(book, change, naming);
    case "fillCell":
      return fillCell(book, change, naming);
    case "setName":
      book.names = [...book.names.filter(({ name }) => name !== change.name), { name: change.name, reference: change.after }];
      return null;
    case "setProperty":
      book.properties.set(change.property, change.after);
      return null;
    default: {
      const table = book.table(change.table);
      return table === undefined ? `no table ${change.table}` : changeTable(book, table, change, naming);
    }
  }
}

type TableChange = Exclude<Change, { kind: "addSheet" | "addTable" | "fillCell" | "setName" | "setProperty" }>;

function changeTable(book: MemoryBook, table: MemoryTable, change: TableChange, naming: Naming): string | null {
  switch (change.kind) {
    case "addColumn":
      return addColumn(book, table, change, naming);
    case "addRow":
      return addRow(book, table, change, naming);
    case "setCell":
    case "setFormula":
      return setContent(table, change, naming);
    case "setFormat":
      table.conditionalFormats = [...change.after];
      return null;
    case "setValidation":
      table.validations.set(naming.column(change.contract, change.column.header), change.after);
      return null;
  }
}

function addColumn(book: MemoryBook, table: MemoryTable, change: AddColumn, naming: Naming): string | null {
  const { header } = change.column;
  if (table.columnOf(header) !== null) return `a column ${header}`;
  const moved = change.values.find(({ row }) => !isRow(table, change.keyColumn, row));
  if (moved !== undefined) return `another row in place of ${keyText(moved.row.key)}`;
  if (!book.appendColumn(table, header)) return "another table on the right";
  const values = new Map(change.values.map(({ row, value }) => [row.index, value]));
  for (let index = 0; index < table.height; index += 1) {
    if (values.has(index)) writeValue(table, index, change, change.column, values.get(index) ?? null, naming);
  }
  return null;
}

function addRow(book: MemoryBook, table: MemoryTable, change: AddRow, naming: Naming): string | null {
  const keys = Array.from({ length: table.height }, (_, index) => keyText(table.cell(index, change.keyColumn).value));
  if (keys.includes(keyText(change.row.key))) return `a row ${change.row.key}`;
  const index = book.appendRow(table);
  if (index === null) return "another table below";
  for (const [position, column] of change.columns.entries()) {
    writeValue(table, index, change, column, change.row.values[position] ?? null, naming);
  }
  return null;
}

function setContent(table: MemoryTable, change: SetCell | SetFormula, naming: Naming): string | null {
  if (table.columnOf(change.column) === null) return `no column ${change.column}`;
  if (!isRow(table, change.keyColumn, change.row)) return "another row";
  const cell = table.cell(change.row.index, change.column);
  const expected = change.kind === "setCell" ? { value: change.before, formula: change.beforeFormula } : change.before;
  const isAsRead = cell.formula === expected.formula && (cell.formula !== null || isSameValue(cell.value, expected.value));
  if (!isAsRead) return String(cell.formula === null ? (cell.value ?? "") : `=${cell.formula}`);
  const after =
    change.kind === "setCell"
      ? { ...emptyCell, value: change.after }
      : { ...emptyCell, value: change.value, formula: cellFormula(change.after, change.contract, naming) };
  table.set(change.row.index, change.column, after);
  return null;
}

function isRow(table: MemoryTable, keyColumn: string, row: RowPlace): boolean {
  return row.index < table.height && isSameValue(table.cell(row.index, keyColumn).value, row.key);
}

function writeValue(table: MemoryTable, index: number, at: { readonly contract: string }, column: DesiredColumn, value: CellValue, naming: Naming): void {
  const formula = column.formula === null ? null : cellFormula(column.formula, at.contract, naming);
  table.set(index, naming.column(at.contract, column.header), { ...emptyCell, value, formula });
}

function fillCell(book: MemoryBook, change: FillCell, naming: Naming): string | null {
  const sheet = book.sheet(change.sheet);
  if (sheet === undefined) return `no sheet ${change.sheet}`;
  const cell = sheet.cell(change.at.row, change.at.column);
  if (cell.formula !== null || !isSameValue(cell.value, null)) return String(cell.value);
  const formula = change.formula === null ? null : cellFormula(change.formula, "", naming);
  sheet.set(change.at.row, change.at.column, { ...emptyCell, value: change.value, formula });
  return null;
}

function addSheet(book: MemoryBook, change: AddSheet, naming: Naming): string | null {
  if (book.sheet(change.as) !== undefined) return `a sheet ${change.as}`;
  const sheet = book.addSheet(change.as);
  for (const cell of change.sheet.cells) {
    const formula = cell.formula === undefined ? null : cellFormula(cell.formula, "", naming);
    sheet.set(cell.at.row, cell.at.column, { ...emptyCell, value: cell.value, formula });
  }
  for (const table of change.sheet.tables) layTable(book, sheet, table, table.place, naming);
  return null;
}

function addTable(book: MemoryBook, change: AddTable, naming: Naming): string | null {
  const sheet = book.sheet(change.sheet);
  if (sheet === undefined) return `no sheet ${change.sheet}`;
  if (change.over !== null) {
    const { place, columns, rows } = change.over;
    book.tables.push(new MemoryTable(change.as, sheet, place, columns, rows));
    return null;
  }
  const { place, columns, rows } = change.table;
  const isFree = sheet.isEmptyRange(place.row, place.column, rows.length + change.table.blankRows + 1, columns.length);
  layTable(book, sheet, change.table, isFree ? place : { row: sheet.rowCount + 1, column: place.column }, naming);
  return null;
}

function layTable(book: MemoryBook, sheet: MemorySheet, desired: DesiredTable, place: CellAddress, naming: Naming): void {
  const height = desired.rows.length + desired.blankRows;
  const table = new MemoryTable(naming.table(desired.name), sheet, place, desired.columns.length, height);
  const at = { contract: desired.name };
  for (const [offset, column] of desired.columns.entries()) {
    sheet.set(place.row, place.column + offset, { ...emptyCell, value: column.header });
  }
  for (const [index, row] of desired.rows.entries()) {
    for (const [position, column] of desired.columns.entries()) {
      writeValue(table, index, at, column, row.values[position] ?? null, naming);
    }
  }
  const rules = { firstRow: place.row + 1, columnOf: (header: string) => table.columnOf(header) };
  for (const { header, validation } of desired.columns) {
    if (validation !== null) table.validations.set(header, renderedValidation(validation, rules, naming));
  }
  table.conditionalFormats = desired.conditionalFormats.map((format) => markedRule(ruleFormula(format.formula, rules, naming)));
  book.tables.push(table);
}
