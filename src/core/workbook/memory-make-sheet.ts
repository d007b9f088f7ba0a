import { addressText } from "./address";
import { assertUncovered } from "./assert-uncovered";
import { isBlank } from "./cell";
import type { AddSheet, FinishSheet } from "./change";
import { coveredCells } from "./covered-cells";
import type { MemoryBook } from "./memory-book";
import { fixedCell } from "./memory-fixed-cell";
import { layTable } from "./memory-lay-table";
import { isNameTaken, isSameName } from "./memory-names";
import { mergedRows } from "./merged-runs";
import type { Naming } from "./naming";
import { isSameValue } from "./same-value";
import { isFinishedBy, unfinishedProperties, unfinishedSheets, unfinishedTexts } from "./unfinished";

/** Makes a sheet of ours with everything on it, or says what was in the way. */
export function addSheet(book: MemoryBook, change: AddSheet, naming: Naming): string | null {
  const there = book.sheet(change.as);
  if (change.isThere && there === undefined) return `no sheet ${change.as}`;
  if (!change.isThere && book.sheets.some(({ name }) => isSameName(name, change.as))) return `a sheet ${change.as}`;
  if (there?.isEmptyRange(0, 0, there.rowCount, there.columnCount) === false || book.tables.some(({ sheet }) => sheet === there)) return `something on ${change.as}`;
  assertUncovered(change.sheet);
  const taken = change.sheet.tables.map(({ name }) => naming.table(name)).find((name) => isNameTaken(book, name));
  if (taken !== undefined) return `a table ${taken}`;
  const sheet = there ?? book.addSheet(change.as);
  for (const cell of change.sheet.cells) sheet.set(cell.at.row, cell.at.column, fixedCell(cell.value, cell.formula ?? null, naming));
  sheet.merged.push(...mergedRows(change.sheet.cells));
  for (const table of change.sheet.tables) layTable(book, sheet, table, table.place, naming);
  endUnfinished(book, change);
  return null;
}

/** Workbooks in memory have no looks: cells are merged that should be, and the sheet is said to be finished. */
export function finishSheet(book: MemoryBook, change: FinishSheet): string | null {
  const { sheet: name, made } = change;
  const sheet = book.sheet(name);
  if (sheet === undefined) return `no sheet ${name}`;
  const moved = made?.tables.find(({ table: as, place, offset, rows }) => {
    const table = book.table(as);
    const isInPlace = table?.sheet === sheet && table.place.row === place.row && table.place.column === place.column;
    return !isInPlace || !rows.every(({ index, key }) => index < table.height && isSameValue(sheet.cell(place.row + 1 + index, place.column + offset).value, key));
  });
  if (moved !== undefined) return `other rows in ${moved.table}`;
  const cells = made?.sheet.cells ?? [];
  const written = coveredCells(cells).find((at) => !isBlank(sheet.cell(at.row, at.column)));
  if (written !== undefined) return `something at ${addressText(written)}`;
  sheet.merged.push(...mergedRows(cells).filter(({ row, column, rows, columns }) => !sheet.hasMergedCells(row, column, rows, columns)));
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
