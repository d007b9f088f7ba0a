import { isBlank } from "../core/workbook/cell";
import type { AddTable } from "../core/workbook/change";
import type { Difference } from "../core/workbook/diff";
import { keyText } from "../core/workbook/key-text";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../core/workbook/snapshot";
import { unfinishedSheets } from "../core/workbook/unfinished";

/**
 * A sheet on which the rows of a table of ours stand under headers that nobody
 * knows any more, table and all; `null` where there is none. Making the table
 * once more would leave what people entered there out of every count.
 */
export function headerlessSheet({ changes, place }: Pick<Difference, "changes" | "place">, snapshot: Snapshot): string | null {
  const unfinished = new Set(unfinishedSheets(snapshot.properties).map(({ sheet }) => sheet));
  const lost = changes.find((change): change is AddTable => {
    if (change.kind !== "addTable" || change.over !== null || unfinished.has(change.sheet)) return false;
    const there = snapshot.sheets.find(({ name }) => name === change.sheet);
    return there !== undefined && holdsRows(change, there, [...place.tables.values()]);
  });
  return lost?.sheet ?? null;
}

/** Whether half of the table's ids stand below each other, outside the tables that were found for ours. */
function holdsRows({ table }: AddTable, { name, cells }: SheetSnapshot, ours: readonly TableSnapshot[]): boolean {
  const ids = new Set(table.rows.map(({ key }) => keyText(key)));
  const here = ours.filter(({ sheet }) => sheet === name);
  const isInTable = (row: number, column: number): boolean =>
    here.some(({ place, rows, headers }) => row >= place.row && row <= place.row + rows.length && column >= place.column && column < place.column + headers.length);
  const found = new Map<number, Set<string>>();
  for (const [row, line] of (cells ?? []).entries()) {
    for (const [column, cell] of line.entries()) {
      const text = isBlank(cell) ? "" : keyText(cell.value);
      if (ids.has(text) && !isInTable(row, column)) found.set(column, (found.get(column) ?? new Set()).add(text));
    }
  }
  return [...found.values()].some(({ size }) => size >= Math.max(2, ids.size / 2));
}
