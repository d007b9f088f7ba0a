import type { Book } from "../model/book";
import { withHeaderRenamed } from "../model/formula-renames";
import type { Table, TableColumn } from "../model/table";
import { rewriteFormulas } from "./rewrite-formulas";

/** A header for a column, told from the others by a number where it must be; an empty one becomes `列1` (assumed: `headerNames`). */
export function freeHeader(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wished === "" ? "列" : wished;
  for (let count = wished === "" ? 1 : 0; ; count += 1) {
    const header = count === 0 ? base : `${base}${wished === "" ? count : count + 1}`;
    if (!used.has(header.toLowerCase())) return header;
  }
}

/** Gives a column another header; formulas that name it follow. The header cell is the caller's to write. */
export function renameHeader(book: Book, table: Table, column: TableColumn, name: string): void {
  const before = column.name;
  if (before === name) return;
  column.name = name;
  rewriteFormulas(book, (formula) => withHeaderRenamed(formula, table.name, before, name));
}
