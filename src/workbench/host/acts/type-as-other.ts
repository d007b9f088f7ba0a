import { areaText } from "../model/address";
import { lastRow } from "../model/area";
import type { Book } from "../model/book";
import { isBlank } from "../model/cell";
import { typeInCells } from "./type-in-cells";

/**
 * Somebody else in the same workbook types a text into the next empty cell of a
 * table on the sheet in sight, where anything may be typed; tells which, or
 * `null` when there is none.
 */
export function typeAsOther(book: Book, text: string): string | null {
  const sheet = book.activeSheet;
  for (const table of sheet.tables) {
    const { row: first, column: left, columns } = table.bodyArea;
    for (let row = first; row <= lastRow(table.bodyArea); row += 1) {
      if (sheet.rowState(row).isHidden) continue;
      for (let column = left; column < left + columns; column += 1) {
        const cell = sheet.cells.at(row, column);
        const isRuled = sheet.validations.some(({ type, areas }) => type !== "none" && areas.some((area) => row >= area.row && row <= lastRow(area) && column >= area.column && column < area.column + area.columns));
        if (!isBlank(cell) || cell.format.locked !== false || isRuled) continue;
        typeInCells(book, sheet.name, [{ row, column, typed: text }]);
        return areaText({ row, column, rows: 1, columns: 1 });
      }
    }
  }
  return null;
}
