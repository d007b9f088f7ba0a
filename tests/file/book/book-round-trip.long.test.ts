import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bookBytes } from "../../../src/file/book/write-book";
import { bareBook } from "../../support/books/bare-book";
import { bookOf } from "../../support/books/book-of";
import { randomBook } from "../../support/books/random-book";
import { officeBounds, ooxmlErrors } from "../../support/office/ooxml-validator";

describe("a book that is written and read", () => {
  test("is the same book, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(randomBook, async (book) => {
        expect(bareBook(await bookOf(await bookBytes(book)))).toEqual(book);
      }),
      { numRuns: 60 },
    );
  });

  test("is then the same in every detail, what is only carried along among it", async () => {
    await fc.assert(
      fc.asyncProperty(randomBook, async (book) => {
        const read = await bookOf(await bookBytes(book));
        expect(await bookOf(await bookBytes(read))).toEqual(read);
      }),
      { numRuns: 25 },
    );
  });

  test("gives the same bytes each time", async () => {
    await fc.assert(
      fc.asyncProperty(randomBook, async (book) => {
        const bytes = await bookBytes(book);
        expect(Buffer.from(await bookBytes(book)).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  test("gives Microsoft's validator nothing to repair", async () => {
    await fc.assert(
      fc.asyncProperty(randomBook, async (book) => {
        expect(await ooxmlErrors(await bookBytes(book), officeBounds)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
