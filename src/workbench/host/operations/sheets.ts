import { appendSheet, type Book } from "../model/book";
import { withSheetRenamed } from "../model/formula-renames";
import type { Sheet } from "../model/sheet";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../protocol/host-error";
import { rewriteFormulas } from "./rewrite-formulas";

/** Refuses what no sheet may be called (support.microsoft.com, "Rename a worksheet"). */
function assertSheetName(name: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/u.test(name) || /^'|'$/u.test(name) || name.toLowerCase() === "history") throw invalidArgument();
}

/** Adds a sheet behind the others; without a name it gets `Sheet` and the next free number. */
export function addSheet(book: Book, wished: string | null): Sheet {
  const name = wished ?? freeSheetName(book);
  assertSheetName(name);
  if (book.sheetNamed(name) !== undefined) throw itemAlreadyExists();
  const sheet = appendSheet(book, name);
  book.announce({ kind: "sheetAdded", sheet });
  return sheet;
}

function freeSheetName(book: Book): string {
  for (let count = 1; ; count += 1) if (book.sheetNamed(`Sheet${count}`) === undefined) return `Sheet${count}`;
}

/** Renames a sheet; formulas and names that mention it follow. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  assertSheetName(name);
  const other = book.sheetNamed(name);
  if (other !== undefined && other !== sheet) throw itemAlreadyExists();
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  rewriteFormulas(book, (formula) => withSheetRenamed(formula, before, name));
  book.announce({ kind: "sheetRenamed", sheet, before });
}

/** Deletes a sheet with its tables and its own names; the last visible one stays. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  const visible = book.sheets.filter((other) => other.visibility === "visible" && other !== sheet);
  if (visible.length === 0) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  book.names = book.names.filter((name) => name.scope !== sheet);
  const next = book.sheets[Math.min(index, book.sheets.length - 1)];
  if (book.selection?.sheet === sheet && next !== undefined) activateSheet(book, next);
  rewriteFormulas(book, (formula) => withSheetRenamed(formula, sheet.name, "#REF").replaceAll("'#REF'!", "#REF!"));
  for (const place of book.places) if (place.sheet === sheet) place.follow(() => null);
  book.announce({ kind: "sheetDeleted", sheet });
}

/** Brings a sheet to the front. */
export function activateSheet(book: Book, sheet: Sheet): void {
  if (sheet.visibility !== "visible") throw invalidOperation("A hidden worksheet cannot be activated.");
  const before = book.selection?.sheet;
  if (before === sheet) return;
  book.selection = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  if (before !== undefined && book.sheets.includes(before)) book.announce({ kind: "sheetDeactivated", sheet: before });
  book.announce({ kind: "sheetActivated", sheet });
}
