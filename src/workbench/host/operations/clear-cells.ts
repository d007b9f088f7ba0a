import { type Area, isUnbounded } from "../model/area";
import type { Book } from "../model/book";
import { blankCell, isBlank, plainFormat } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { announceEdit } from "./enter-content";
import { freeHeader, renameHeader } from "./headers";
import { assertAllowed, assertEditable } from "./protection";
import { withoutValidation } from "./validations";
import { withoutConditionalFormats } from "./conditional-formats";

/** What `Range.clear` takes away. */
export type Cleared = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/**
 * Empties cells of what is asked. `All` takes values, looks, links and rules
 * away. Headers of tables cannot be empty: they get one of their own.
 */
export function clearCells(book: Book, sheet: Sheet, area: Area, what: Cleared): void {
  if (what === "Formats") assertAllowed(sheet, "formatCells");
  else assertEditable(sheet, area);
  const takesContents = what === "All" || what === "Contents";
  const takesFormats = what === "All" || what === "Formats";
  const takesLinks = what !== "Contents" && what !== "Formats";
  if (takesFormats) sheet.cells.reformat(isUnbounded(area) ? area : (sheet.cells.usedArea(false, area) ?? { ...area, rows: 1, columns: 1 }), () => plainFormat);
  for (const { row, column, cell } of [...sheet.cells.stored(area)]) {
    const cleared = takesContents ? { ...blankCell(cell.format, cell.look), link: cell.link } : cell;
    sheet.cells.set(row, column, takesLinks ? { ...cleared, link: null } : cleared);
    if (takesContents && !isBlank(cell)) keepHeader(book, sheet, row, column);
  }
  if (takesFormats) {
    withoutConditionalFormats(sheet, area);
    sheet.merges = sheet.merges.filter((merge) => merge.row < area.row || merge.row >= area.row + area.rows || merge.column < area.column || merge.column >= area.column + area.columns);
  }
  if (what === "All") withoutValidation(sheet, area);
  if (takesContents) announceEdit(book, sheet, area, null);
}

function keepHeader(book: Book, sheet: Sheet, row: number, column: number): void {
  const table = sheet.tableAt(row, column);
  const header = table?.columns[column - table.area.column];
  if (table === null || header === undefined || !table.hasHeaders || row !== table.area.row) return;
  renameHeader(book, table, header, freeHeader("", table.columns.filter((other) => other !== header).map((other) => other.name)));
  sheet.cells.set(row, column, { ...sheet.cells.at(row, column), value: header.name });
}
