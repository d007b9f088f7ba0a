import { lastRow } from "../model/area";
import type { Book } from "../model/book";
import type { Table, TableColumn } from "../model/table";
import { assertAllowed } from "./protection";
import { shownText } from "./shown-text";

/** Leaves in sight only the rows of a table whose cell in a column shows one of the texts; `null` lifts the filter. */
export function filterColumn(book: Book, table: Table, column: TableColumn, shown: readonly string[] | null): void {
  assertAllowed(book.sheetOf(table), "autoFilter");
  column.filter = shown === null ? null : { shown, showsBlanks: shown.includes(""), other: null };
  reapplyFilters(book, table);
}

/** Lifts every filter of a table. */
export function clearFilters(book: Book, table: Table): void {
  assertAllowed(book.sheetOf(table), "autoFilter");
  for (const column of table.columns) column.filter = null;
  reapplyFilters(book, table);
}

/** Hides and shows a table's rows as its filters say now. */
export function reapplyFilters(book: Book, table: Table): void {
  const sheet = book.sheetOf(table);
  const body = table.bodyArea;
  // A filter of a kind that is only carried along leaves the rows as the file had them.
  if (table.columns.some((column) => column.filter !== null && column.filter.other !== null)) return;
  for (let row = body.row; row <= lastRow(body); row += 1) {
    const isHidden = table.columns.some(({ filter }, index) => {
      if (filter === null) return false;
      const text = shownText(sheet.cells.at(row, body.column + index), book.dateSystem);
      return text === "" ? !filter.showsBlanks : !filter.shown.includes(text);
    });
    if (sheet.rowState(row).isHidden !== isHidden) sheet.rows.set(row, { ...sheet.rowState(row), isHidden });
  }
  book.announce({ kind: "rowHiddenChanged", sheet, area: body });
}
