import type { EntryRow } from "../core/entries/entry-row";
import type { CheckedBook } from "../core/rules/engine/checked-book";
import type { Finding } from "../core/rules/engine/finding";
import type { Cell } from "../core/workbook/cell";

/** What the rules would have against a row that they have nothing against now, were some of its cells others. The book stays as it is. */
export function findingsWithRow(book: CheckedBook, table: string, row: EntryRow, cells: ReadonlyMap<string, Cell>): Finding[] {
  try {
    const { came } = book.replaceRows(table, [{ ...row, cell: (header) => cells.get(header) ?? row.cell(header) }]);
    return came.filter(({ at }) => at.table === table && at.rowKey === row.key);
  } finally {
    book.replaceRows(table, [row]);
  }
}
