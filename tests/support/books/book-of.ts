import { invariant } from "../../../src/core/shared/invariant";
import type { FileBook } from "../../../src/file/book/file-book";
import { readBook } from "../../../src/file/book/read-book";

/** The book in these bytes, which must be let in. */
export async function bookOf(bytes: Uint8Array): Promise<FileBook> {
  const read = await readBook(bytes);
  invariant(read.ok, `the file is let in${read.ok ? "" : `: ${JSON.stringify(read.error)}`}`);
  return read.value;
}
