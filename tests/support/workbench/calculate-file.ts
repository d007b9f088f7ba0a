import { readFile, writeFile } from "node:fs/promises";
import { readBook } from "../../../src/file/book/read-book";
import { bookBytes } from "../../../src/file/book/write-book";
import { openedBook, savedBook } from "../../../src/workbench/host/book-file";
import { calculated } from "./calculated";

// A program: calculates every formula of the .xlsx file named first, and writes what came of it to the one named second.
const [from = "", to = ""] = process.argv.slice(2);
const file = await readBook(new Uint8Array(await readFile(from)));
if (!file.ok) throw new Error(`The file cannot be read: ${file.error.code}.`);
const book = openedBook(file.value);
await calculated(book);
await writeFile(to, await bookBytes(savedBook(book)));
// The calculator keeps timers of its own.
process.exit(0);
