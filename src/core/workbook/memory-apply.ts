import { addressText } from "./address";
import type { Cell } from "./cell";
import type { AddTable, FillCell, SetName, SetProperty } from "./change";
import type { Step } from "./command";
import { carryOutCommand } from "./memory-apply-command";
import { carryOutInTable } from "./memory-apply-table";
import type { MemoryBook } from "./memory-book";
import { fixedCell } from "./memory-fixed-cell";
import { layTable } from "./memory-lay-table";
import { addSheet, finishSheet } from "./memory-make-sheet";
import { isNameTaken, isSameName } from "./memory-names";
import type { MemorySheet } from "./memory-sheet";
import { MemoryTable } from "./memory-table";
import type { Naming } from "./naming";
import { isSameValue } from "./same-value";
import { tableHeight } from "./table-height";

/** Carries one step out, or says what was found that it did not expect; then nothing was written. */
export function carryOut(book: MemoryBook, change: Step, naming: Naming): string | null {
  switch (change.kind) {
    case "addSheet":
      return addSheet(book, change, naming);
    case "addTable":
      return addTable(book, change, naming);
    case "fillCell":
      return fillCell(book, change, naming);
    case "setName":
      return setName(book, change);
    case "setProperty":
      return setProperty(book, change);
    case "finishSheet":
      return finishSheet(book, change);
    case "setContent":
    case "appendRow":
    case "setField":
    case "layReport":
      return carryOutCommand(book, change, naming);
    default: {
      const table = book.table(change.table);
      return table === undefined ? `no table ${change.table}` : carryOutInTable(book, table, change, naming);
    }
  }
}

function addTable(book: MemoryBook, change: AddTable, naming: Naming): string | null {
  const { as, over, place, table: wanted } = change;
  const sheet = book.sheet(change.sheet);
  if (sheet === undefined) return `no sheet ${change.sheet}`;
  if (isNameTaken(book, as)) return `a table ${as}`;
  const table = new MemoryTable(as, sheet, place, over?.columns ?? wanted.columns.length, over?.rows ?? tableHeight(wanted));
  if (book.isTableIn(sheet, place, { row: table.lastRow, column: table.lastColumn })) return "another table";
  if (sheet.hasMergedCells(place.row, place.column, table.height + 1, table.width)) return "merged cells";
  if (over !== null) {
    if (JSON.stringify(table.headers) !== JSON.stringify(over.headers)) return "other headers";
    book.tables.push(table);
    return null;
  }
  if (!sheet.isEmptyRange(place.row, place.column, table.height + 1, table.width)) return `something at ${addressText(place)}`;
  layTable(book, sheet, wanted, place, naming);
  return null;
}

function fillCell(book: MemoryBook, change: FillCell, naming: Naming): string | null {
  const sheet = book.sheet(change.sheet);
  if (sheet === undefined) return `no sheet ${change.sheet}`;
  const { anchor, at } = change;
  const found = [cellAt(sheet, anchor.at), cellAt(sheet, at)];
  if (!isSameValue(found[0]?.value ?? null, anchor.value)) return `no ${String(anchor.value)} in its place`;
  if (found[1]?.formula != null || !isSameValue(found[1]?.value ?? null, null)) return String(found[1]?.value);
  if (book.isTableIn(sheet, at, at)) return "a table";
  sheet.set(at.row, at.column, fixedCell(change.value, change.formula, naming));
  return null;
}

function setName(book: MemoryBook, change: SetName): string | null {
  const there = book.names.find(({ name }) => isSameName(name, change.name));
  if ((there?.reference ?? null) !== change.before) return there?.reference ?? "no name";
  if (book.tables.some(({ name }) => isSameName(name, change.name))) return `a table ${change.name}`;
  book.names = [...book.names.filter((name) => name !== there), { name: change.name, reference: change.after }];
  return null;
}

function setProperty(book: MemoryBook, change: SetProperty): string | null {
  const there = book.properties.get(change.property) ?? null;
  if (there !== change.before) return there ?? "no property";
  book.properties.set(change.property, change.after);
  return null;
}

function cellAt(sheet: MemorySheet, at: FillCell["at"]): Cell {
  return sheet.cell(at.row, at.column);
}
