import type { MemoryBook } from "./memory-book";

/** Whether a table or a name of the workbook bears that name: both share them. */
export function isNameTaken(book: MemoryBook, name: string): boolean {
  return [...book.tables, ...book.names].some((other) => isSameName(other.name, name));
}

/** Names that differ only in their case are the same. */
export function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
