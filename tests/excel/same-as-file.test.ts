import { describe, expect, test } from "@jest/globals";
import { headerFormat } from "../../src/core/sheets/palette";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { invariant } from "../../src/core/shared/invariant";
import { difference } from "../../src/core/workbook/diff";
import type { FileBook } from "../../src/file/book/file-book";
import { readBook } from "../../src/file/book/read-book";
import { bookBytes } from "../../src/file/book/write-book";
import { workbookFile } from "../../src/file/write/write-workbook";
import { savedBook } from "../../src/workbench/host/book-file";
import { comparableBook } from "../support/excel/comparable-book";
import { openExcel } from "../support/excel/open-excel";
import { officeBounds, ooxmlErrors } from "../support/office/ooxml-validator";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";

const state = planWorkbook({ plan: hoshimori2026, targetYear: hoshimori2026.firstYear, createdOn: "2026-04-01" });

async function book(bytes: Uint8Array): Promise<FileBook> {
  const read = await readBook(bytes);
  invariant(read.ok, "what we wrote can be read");
  return read.value;
}

const generated = workbookFile(state, { title: hoshimori2026.title, createdOn: "2026-04-01", header: headerFormat }).then(book);
const live = (async () => {
  const { host, port } = openExcel();
  const { changes, place } = difference(state, await port.read());
  await port.apply(changes, place.naming);
  // A new workbook of Excel's has a sheet of its own.
  host.book.sheets.splice(0, 1);
  return bookBytes(savedBook(host.book));
})();

describe("a workbook made in Excel and saved", () => {
  test("is the same as one generated as a file, part by part", async () => {
    const [made, wanted] = [comparableBook(await book(await live)), comparableBook(await generated)];
    expect(Object.keys(made)).toEqual(Object.keys(wanted));
    for (const part of Object.keys(wanted)) expect({ [part]: made[part] }).toEqual({ [part]: wanted[part] });
  });

  test("is a file in which Microsoft's validator finds nothing to repair, in the oldest and the newest Office", async () => {
    expect(await ooxmlErrors(await live, officeBounds)).toEqual([]);
  });
});
