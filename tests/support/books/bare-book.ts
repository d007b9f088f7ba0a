import type { FileBook } from "../../../src/file/book/file-book";
import type { FileSheet } from "../../../src/file/book/file-sheet";

/**
 * A book without what is only carried along: looks, and what nobody here
 * changes. What remains of a book that was written and read must be the book.
 */
export function bareBook(book: FileBook): FileBook {
  return { ...book, carried: null, sheets: book.sheets.map(bareSheet) };
}

function bareSheet(sheet: FileSheet): FileSheet {
  return {
    ...sheet,
    carried: null,
    cells: mapped(sheet.cells, (cell) => ({ ...cell, look: null })),
    columns: mapped(sheet.columns, (column) => ({ ...column, look: null })),
    rows: mapped(sheet.rows, (row) => ({ ...row, look: null })),
    conditionalFormats: sheet.conditionalFormats.map((format) => (format.kind === "custom" ? { ...format, look: null } : format)),
  };
}

function mapped<Key, Value>(map: ReadonlyMap<Key, Value>, change: (value: Value) => Value): Map<Key, Value> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
