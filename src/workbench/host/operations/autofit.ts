import { type Area, isUnbounded, lastColumn, lastRow } from "../model/area";
import type { Sheet } from "../model/sheet";
import { standardHeight, standardWidth } from "./measures";
import { shownText } from "./shown-text";

/** Makes columns as wide as their longest text, roughly: the whole column counts, whatever cells were asked for (office-js #5999). */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const used = sheet.cells.usedArea(true, { ...area, row: 0, rows: 1_048_576 });
  if (used === null) return;
  for (let column = used.column; column <= lastColumn(used); column += 1) {
    let width = 0;
    for (const { cell } of sheet.cells.stored({ ...used, column, columns: 1 })) width = Math.max(width, characters(shownText(cell)));
    if (width > 0) sheet.columns.set(column, { ...sheet.columnState(column), width: Math.min(255, width + 1) });
  }
}

/** Lets rows be as high as their content asks again, and as it grows: the height is estimated (assumed: `autoFit`). */
export function autofitRows(sheet: Sheet, area: Area): void {
  const rows = isUnbounded(area) ? [...sheet.rows.keys()].filter((row) => row >= area.row && row <= lastRow(area)) : Array.from({ length: area.rows }, (_, offset) => area.row + offset);
  for (const row of rows) sheet.rows.set(row, { ...sheet.rowState(row), height: fittingHeight(sheet, row), isFixed: false });
}

/** Points that a line of text takes, and a row keeps above and below. */
const [linePoints, paddingPoints] = [13.5, 3];

function fittingHeight(sheet: Sheet, row: number): number {
  const lines = [...sheet.cells.stored({ row, rows: 1, column: 0, columns: 16_384 })].map(({ cell, column }) => {
    const width = cell.format.wrap === true ? Math.max(1, (sheet.columnState(column).width ?? standardWidth) - 1) : Infinity;
    return shownText(cell).split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(characters(line) / width)), 0);
  });
  return Math.max(standardHeight, Math.max(1, ...lines) * linePoints + paddingPoints);
}

/** Full-width characters take the room of two. */
function characters(text: string): number {
  return Math.max(...text.split("\n").map((line) => [...line].reduce((width, character) => width + (character > "\u00ff" ? 2 : 1), 0)));
}
