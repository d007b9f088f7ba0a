import { parsedAddress } from "../../../../host/model/address";
import type { Book } from "../../../../host/model/book";
import type { Sheet } from "../../../../host/model/sheet";

/**
 * What a cell's list offers, as the grid takes it: words with commas between
 * them. Words that stand in cells are written out: the grid would work them out
 * only once every formula is calculated, and refuse each of them until then. A
 * list that is worked out otherwise, or has a comma in a word, stays a formula.
 */
export function listSource(book: Book, sheet: Sheet, first: string): string {
  const written = /^"(.*)"$/su.exec(first)?.[1];
  if (written !== undefined) return written.replaceAll('""', '"');
  const words = wordsAt(book, sheet, book.names.find(({ name, scope }) => name.toLowerCase() === first.toLowerCase() && (scope === null || scope === sheet))?.formula ?? first);
  return words === null || words.length === 0 || words.some((word) => word.includes(",")) ? `=${first}` : words.join(",");
}

/** Longer lists are left to the calculator: a whole column is one. */
const mostWords = 1_000;

/** The texts of a place, without its empty cells; `null` for what is no place. */
function wordsAt(book: Book, sheet: Sheet, reference: string): string[] | null {
  const parsed = parsedAddress(reference);
  const on = parsed === null ? undefined : parsed.sheet === null ? sheet : book.sheetNamed(parsed.sheet);
  if (parsed === null || on === undefined) return null;
  const { row, column, rows, columns } = parsed.area;
  if (rows * columns > mostWords) return null;
  const cells = Array.from({ length: rows * columns }, (_, index) => on.cells.at(row + Math.floor(index / columns), column + (index % columns)));
  return cells.flatMap(({ value }) => (value === null || value === "" ? [] : [String(value)]));
}
