import type { FileBook } from "../../file/book/file-book";
import { fileFormula } from "./book-file/file-formulas";
import { openSheet } from "./book-file/opened-sheet";
import { savedSheet } from "./book-file/saved-sheet";
import { appendSheet, Book } from "./model/book";
import { keptFormula } from "./model/formula-spelling";

/** A workbook read from a file, opened. */
export function openedBook(file: FileBook): Book {
  const book = new Book();
  book.dateSystem = file.dateSystem;
  book.title = file.title ?? "";
  book.defaultFont = file.defaultFont;
  book.carried = file.carried;
  for (const sheet of file.sheets) openSheet(book, appendSheet(book, sheet.name), sheet);
  for (const { name, reference, sheet, isHidden } of file.names) {
    const scope = sheet === null ? null : (book.sheetNamed(sheet) ?? null);
    book.names.push({ name, scope, formula: keptFormula(reference, null), isVisible: !isHidden, comment: "" });
  }
  for (const [key, value] of file.properties) book.properties.set(key, value);
  const active = book.sheets[file.activeSheet] ?? book.sheets[0];
  if (active !== undefined) book.selection = { sheet: active, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  book.takeHappenings();
  return book;
}

/** An open workbook as a file keeps it. Settings of add-ins, comments on names and page previews are left out. */
export function savedBook(book: Book): FileBook {
  return {
    dateSystem: book.dateSystem,
    title: book.title === "" ? null : book.title,
    defaultFont: book.defaultFont,
    sheets: book.sheets.map(savedSheet),
    names: book.names.map(({ name, formula, scope, isVisible }) => ({ name, reference: fileFormula(formula), sheet: scope?.name ?? null, isHidden: !isVisible })),
    properties: new Map(book.properties),
    activeSheet: Math.max(0, book.sheets.indexOf(book.activeSheet)),
    carried: book.carried,
  };
}
