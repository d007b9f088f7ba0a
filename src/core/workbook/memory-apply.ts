import { addressText } from "./address";
import { type Cell, emptyCell } from "./cell";
import type { AddSheet, AddTable, FillCell, FinishSheet, SetName, SetProperty } from "./change";
import type { Step } from "./command";
import { cellFormula } from "./formula-text";
import { carryOutCommand } from "./memory-apply-command";
import { carryOutInTable } from "./memory-apply-table";
import type { MemoryBook } from "./memory-book";
import { layTable } from "./memory-lay-table";
import type { MemorySheet } from "./memory-sheet";
import { MemoryTable } from "./memory-table";
import type { Naming } from "./naming";
import { isSameValue } from "./same-value";
import { tableHeight } from "./table-height";
import { isFinishedBy, unfinishedProperties, unfinishedSheets, unfinishedTexts } from "./unfinished";

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
      return carryOutCommand(book, change);
    default: {
      const table = book.table(change.table);
      return table === undefined ? `no table ${change.table}` : carryOutInTable(book, table, change, naming);
    }
  }
}

function addSheet(book: MemoryBook, change: AddSheet, naming: Naming): string | null {
  const there = book.sheet(change.as);
  if (change.isThere && there === undefined) return `no sheet ${change.as}`;
  if (!change.isThere && book.sheets.some(({ name }) => isSameName(name, change.as))) return `a sheet ${change.as}`;
  if (there?.isEmptyRange(0, 0, there.rowCount, there.columnCount) === false || book.tables.some(({ sheet }) => sheet === there)) return `something on ${change.as}`;
  const taken = change.sheet.tables.map(({ name }) => naming.table(name)).find((name) => isTaken(book, name));
  if (taken !== undefined) return `a table ${taken}`;
  const sheet = there ?? book.addSheet(change.as);
  for (const cell of change.sheet.cells) sheet.set(cell.at.row, cell.at.column, fixedCell(cell.value, cell.formula ?? null, naming));
  for (const table of change.sheet.tables) layTable(book, sheet, table, table.place, naming);
  endUnfinished(book, change);
  return null;
}

/** Workbooks in memory have no looks: there is nothing left to do but to say that the sheet is finished. */
function finishSheet(book: MemoryBook, change: FinishSheet): string | null {
  const { sheet: name, made } = change;
  const sheet = book.sheet(name);
  if (sheet === undefined) return `no sheet ${name}`;
  const moved = made?.tables.find(({ table: as, place, offset, rows }) => {
    const table = book.table(as);
    const isInPlace = table?.sheet === sheet && table.place.row === place.row && table.place.column === place.column;
    return !isInPlace || !rows.every(({ index, key }) => index < table.height && isSameValue(sheet.cell(place.row + 1 + index, place.column + offset).value, key));
  });
  if (moved !== undefined) return `other rows in ${moved.table}`;
  endUnfinished(book, change);
  return null;
}

function endUnfinished(book: MemoryBook, change: AddSheet | FinishSheet): void {
  const texts = unfinishedTexts(unfinishedSheets(book.properties).filter((unfinished) => !isFinishedBy(change, unfinished)));
  for (const property of unfinishedProperties) {
    const text = texts.get(property);
    if (text === undefined) book.properties.delete(property);
    else book.properties.set(property, text);
  }
}

function addTable(book: MemoryBook, change: AddTable, naming: Naming): string | null {
  const { as, over, place, table: wanted } = change;
  const sheet = book.sheet(change.sheet);
  if (sheet === undefined) return `no sheet ${change.sheet}`;
  if (isTaken(book, as)) return `a table ${as}`;
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

function fixedCell(value: FillCell["value"], formula: string | null, naming: Naming): Cell {
  return { ...emptyCell, value, formula: formula === null ? null : cellFormula(formula, "", naming) };
}

function isTaken(book: MemoryBook, name: string): boolean {
  return [...book.tables, ...book.names].some((other) => isSameName(other.name, name));
}

function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
