import { appendSheet, Book } from "./model/book";

/** The workbook Excel opens with: one empty sheet. */
export function newBook(): Book {
  const book = new Book();
  const sheet = appendSheet(book, "Sheet1");
  book.selection = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  return book;
}
