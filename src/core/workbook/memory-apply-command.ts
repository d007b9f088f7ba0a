import { lastIndex } from "../shared/last-index";
import { emptyCell } from "./cell";
import { type AppendRow, blankContent, type Command, type SetContent, type SetField } from "./command";
import type { MemoryBook } from "./memory-book";
import { layReport } from "./memory-lay-report";
import type { MemoryTable } from "./memory-table";
import type { Naming } from "./naming";
import { isSameContent } from "./same-content";
import { isSameValue } from "./same-value";

/** Carries a command out, or says what was found that it did not expect; then nothing was written. */
export function carryOutCommand(book: MemoryBook, command: Command, naming: Naming): string | null {
  if (command.kind === "setField") return setField(book, command);
  if (command.kind === "layReport") return layReport(book, command, naming);
  const table = book.table(command.table);
  if (table === undefined) return `no table ${command.table}`;
  if (!command.headers.every((header) => table.columnOf(header) !== null)) return "another table";
  return command.kind === "setContent" ? setContent(table, command) : appendRow(book, table, command);
}

function setContent(table: MemoryTable, { row, column, keyColumn, before, after, besides }: SetContent): string | null {
  if (row.index >= table.height || !isSameValue(table.cell(row.index, keyColumn).value, row.key)) return "another row";
  const isMoved = [...besides].some(([header, content]) => !isSameContent(table.cell(row.index, header), content));
  if (isMoved) return "another row";
  const cell = table.cell(row.index, column);
  if (!isSameContent(cell, before)) return String(cell.formula === null ? (cell.value ?? "") : `=${cell.formula}`);
  table.set(row.index, column, { ...emptyCell, ...after });
  return null;
}

function appendRow(book: MemoryBook, table: MemoryTable, { cells, computed }: AppendRow): string | null {
  const filled = table.headers.filter((header) => !computed.includes(header));
  const isBlank = (index: number): boolean => filled.every((header) => isSameContent(table.cell(index, header), blankContent));
  const last = lastIndex(Array.from({ length: table.height }, (_, index) => index), (index) => !isBlank(index));
  const index = last + 1 < table.height ? last + 1 : book.appendRow(table);
  if (index === null) return "another table below";
  for (const [header, content] of cells) table.set(index, header, { ...emptyCell, ...content });
  return null;
}

function setField(book: MemoryBook, { sheet: name, at, before, after }: SetField): string | null {
  const sheet = book.sheet(name);
  if (sheet === undefined) return `no sheet ${name}`;
  const cell = sheet.cell(at.row, at.column);
  if (cell.formula !== null || !isSameValue(cell.value, before)) return String(cell.formula === null ? (cell.value ?? "") : `=${cell.formula}`);
  if (book.isTableIn(sheet, at, at)) return "a table";
  sheet.set(at.row, at.column, { ...emptyCell, value: after });
  return null;
}
