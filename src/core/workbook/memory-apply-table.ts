import { emptyCell } from "./cell";
import type { AddColumn, AddRow, Change, RowPlace, SetCell, SetFormula, SetValidation } from "./change";
import { cellFormula } from "./formula-text";
import { keyText } from "./key-text";
import type { MemoryBook } from "./memory-book";
import { formatsOf, ruleOf, writeValue } from "./memory-lay-table";
import type { MemoryTable } from "./memory-table";
import type { Naming } from "./naming";
import { isSameValue } from "./same-value";

type TableChange = Exclude<Change, { kind: "addSheet" | "addTable" | "fillCell" | "setName" | "setProperty" | "finishSheet" }>;

/** Carries a change of a table out, or says what was found that it did not expect; then nothing was written. */
export function carryOutInTable(book: MemoryBook, table: MemoryTable, change: TableChange, naming: Naming): string | null {
  if (!change.headers.every((header) => table.columnOf(header) !== null)) return "another table";
  switch (change.kind) {
    case "addColumn":
      return addColumn(book, table, change, naming);
    case "addRow":
      return addRow(book, table, change, naming);
    case "setCell":
    case "setFormula":
      return setContent(table, change, naming);
    case "setFormat":
      table.conditionalFormats = formatsOf(change.wanted, table, change.contract, naming);
      return null;
    case "setValidation":
      return setValidation(table, change, naming);
  }
}

function addColumn(book: MemoryBook, table: MemoryTable, change: AddColumn, naming: Naming): string | null {
  const { header } = change.column;
  if (table.columnOf(header) !== null) return `a column ${header}`;
  const moved = change.values.find(({ row }) => !isRow(table, change.keyColumn, row));
  if (moved !== undefined) return `another row in place of ${keyText(moved.row.key)}`;
  if (!book.appendColumn(table, header)) return "another table on the right";
  for (const { row, value } of change.values) writeValue(table, row.index, change.contract, change.column, value, naming);
  return null;
}

function addRow(book: MemoryBook, table: MemoryTable, change: AddRow, naming: Naming): string | null {
  if (table.columnOf(change.keyColumn) === null) return `no column ${change.keyColumn}`;
  const keys = Array.from({ length: table.height }, (_, index) => keyText(table.cell(index, change.keyColumn).value));
  if (keys.includes(keyText(change.row.key))) return `a row ${change.row.key}`;
  const index = book.appendRow(table);
  if (index === null) return "another table below";
  for (const [position, column] of change.columns.entries()) {
    writeValue(table, index, change.contract, column, change.row.values[position] ?? null, naming);
  }
  return null;
}

function setContent(table: MemoryTable, change: SetCell | SetFormula, naming: Naming): string | null {
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

function setValidation(table: MemoryTable, change: SetValidation, naming: Naming): string | null {
  const header = naming.column(change.contract, change.column.header);
  const rule = ruleOf(change.column, table, change.contract, naming);
  if (table.columnOf(header) === null || rule === null) return `no column ${header}`;
  table.validations.set(header, rule);
  return null;
}

function isRow(table: MemoryTable, keyColumn: string, row: RowPlace): boolean {
  return row.index < table.height && isSameValue(table.cell(row.index, keyColumn).value, row.key);
}
