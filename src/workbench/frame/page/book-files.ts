import { readBook } from "../../../file/book/read-book";
import { bookBytes } from "../../../file/book/write-book";
import { openedBook, savedBook } from "../../host/book-file";
import type { Book } from "../../host/model/book";

/** The workbook in an .xlsx file, or the code of why it is refused. */
export async function bookOf(bytes: Uint8Array): Promise<Book | string> {
  const file = await readBook(bytes);
  return file.ok ? openedBook(file.value) : file.error.code;
}

/** A workbook as an .xlsx file. */
export function bytesOf(book: Book): Promise<Uint8Array> {
  return bookBytes(savedBook(book));
}
