import { expect, test } from "@jest/globals";
import { bookBytes } from "../../../src/file/book/write-book";
import { bookOf } from "../../support/books/book-of";
import { ordinaryFiles } from "../../support/ordinary-files";

test.each(ordinaryFiles.map((file) => [file.name, file] as const))("a file the guard lets in is a book that comes back as it was: %s", async (_, { bytes }) => {
  const book = await bookOf(await bytes());
  expect(await bookOf(await bookBytes(book))).toEqual(book);
}, 60_000);
