import { type Area, sheetColumns, sheetRows } from "../model/area";
import type { Book } from "../model/book";
import type { ChangeType } from "../model/happening";
import { bandPlace, deletion, insertion, type Shift } from "../model/shift";
import type { Sheet } from "../model/sheet";
import { invalidOperation } from "../protocol/host-error";
import { fillNewTableRows, takeInColumns, withoutTableColumns } from "./inserted-table-lines";
import { moveEverything } from "./move-everything";
import { assertAllowed, assertUnprotected } from "./protection";

/** Whether whole rows, whole columns or single cells come or go. */
type Lines = "Row" | "Column" | "Cell";

/** Puts in empty cells; what stands there is pushed down or to the right, with everything that belongs to it. */
export function insertCells(book: Book, sheet: Sheet, area: Area, push: "down" | "right"): void {
  const lines = linesOf(area);
  assertShiftAllowed(sheet, lines, "insert");
  const shift = insertion(area, lines === "Row" ? "down" : lines === "Column" ? "right" : push);
  assertNothingCut(sheet, shift);
  assertNothingLost(sheet, shift);
  const tables = [...sheet.tables];
  const before = new Map(tables.map((table) => [table, table.area]));
  moveEverything(book, sheet, shift);
  inheritFormats(sheet, area, shift);
  for (const table of tables) {
    const old = before.get(table);
    if (old === undefined || bandPlace(old, shift) !== "inside") continue;
    if (table.area.columns > old.columns) takeInColumns(sheet, table, area);
    if (table.area.rows > old.rows) fillNewTableRows(sheet, table, area);
  }
  announceShift(book, sheet, area, `${lines}Inserted`);
}

/** Takes cells away; what is beyond them is pulled up or to the left. */
export function deleteCells(book: Book, sheet: Sheet, area: Area, pull: "up" | "left"): void {
  const lines = linesOf(area);
  assertShiftAllowed(sheet, lines, "delete");
  const shift = deletion(area, lines === "Row" ? "up" : lines === "Column" ? "left" : pull);
  assertNothingCut(sheet, shift);
  for (const table of [...sheet.tables]) withoutTableColumns(sheet, table, shift);
  moveEverything(book, sheet, shift);
  announceShift(book, sheet, area, `${lines}Deleted`);
}

function linesOf(area: Area): Lines {
  if (area.columns === sheetColumns) return "Row";
  return area.rows === sheetRows ? "Column" : "Cell";
}

/** On a protected sheet only whole rows and columns can come and go, and only where the protection allows it. */
function assertShiftAllowed(sheet: Sheet, lines: Lines, act: "insert" | "delete"): void {
  if (lines === "Cell") assertUnprotected(sheet);
  else if (lines === "Row") assertAllowed(sheet, act === "insert" ? "insertRows" : "deleteRows");
  else assertAllowed(sheet, act === "insert" ? "insertColumns" : "deleteColumns");
}

/** Excel refuses to shift a part of a table, or of a merged cell. */
function assertNothingCut(sheet: Sheet, shift: Shift): void {
  const isCut = (area: Area): boolean => {
    const end = shift.axis === "row" ? area.row + area.rows : area.column + area.columns;
    return bandPlace(area, shift) === "across" && end > shift.at;
  };
  if (sheet.tables.some((table) => isCut(table.area)) || sheet.merges.some(isCut)) {
    throw invalidOperation("This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.");
  }
  if (shift.count > 0) return;
  for (const table of sheet.tables) {
    if (shift.axis !== "row" || bandPlace(table.area, shift) !== "inside") continue;
    const end = shift.at - shift.count;
    const losesHeader = table.area.row >= shift.at && table.area.row < end;
    const losesAll = losesHeader && table.area.row + table.area.rows <= end;
    // Header rows are not deleted alone (assumed: `deletedRows`).
    if (losesHeader && !losesAll) throw invalidOperation("This operation is not allowed. The operation is attempting to delete the header row of a table.");
  }
}

/** Excel does not push filled cells off the sheet. */
function assertNothingLost(sheet: Sheet, shift: Shift): void {
  const { first, last } = shift.band;
  const tail: Area = shift.axis === "row"
    ? { row: sheetRows - shift.count, column: first, rows: shift.count, columns: last - first + 1 }
    : { row: first, column: sheetColumns - shift.count, rows: last - first + 1, columns: shift.count };
  if (!sheet.cells.isEmpty(tail)) throw invalidOperation("Excel can't insert cells because it would push non-empty cells off the end of the worksheet.");
}

/** New cells look as those above or to the left of them (assumed: `cellsComeIn`). */
function inheritFormats(sheet: Sheet, area: Area, shift: Shift): void {
  const isRow = shift.axis === "row";
  const model = isRow ? area.row - 1 : area.column - 1;
  if (model < 0) return;
  const line: Area = isRow ? { ...area, row: model, rows: 1 } : { ...area, column: model, columns: 1 };
  for (const { row, column, cell } of [...sheet.cells.stored(line)]) {
    for (let offset = 1; offset <= shift.count; offset += 1) {
      const target = isRow ? { row: row + offset, column } : { row, column: column + offset };
      sheet.cells.set(target.row, target.column, { ...cell, value: null, isError: false, formula: null, link: null, carried: null });
    }
  }
}

function announceShift(book: Book, sheet: Sheet, area: Area, type: ChangeType): void {
  const tables = sheet.tables.filter((table) => table.area.row < area.row + area.rows && table.area.row + table.area.rows > area.row);
  book.announce({ kind: "changed", sheet, area, type, details: null, tables });
}
