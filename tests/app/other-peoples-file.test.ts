import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FileBook } from "../../src/file/book/file-book";
import { openedBook, savedBook } from "../../src/workbench/host/book-file";
import { randomBook } from "../support/books/random-book";
import { openExcel } from "../support/excel/open-excel";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";
import { looked, updated } from "../support/update/memory-update";

const plans = [hoshimori2026] as const;

/** Somebody's workbook in which names of ours are taken: a sheet KPI指標, a table Schedule, a name TargetYear. */
const theirs: fc.Arbitrary<FileBook> = randomBook.map((book) => ({
  ...book,
  sheets: book.sheets.map((sheet, index) => (index > 0 ? sheet : { ...sheet, name: "KPI指標", tables: sheet.tables.map((table, position) => (position > 0 ? table : { ...table, name: "Schedule", columns: table.columns.map((column) => ({ ...column, formula: null })) })) })),
  names: [...book.names.filter(({ sheet }) => sheet === null), { name: "TargetYear", reference: "'KPI指標'!$A$1", sheet: null, isHidden: false }],
}));

describe("sheets made in somebody's workbook", () => {
  test("change nothing of theirs, take other names where theirs are taken, and are found again", async () => {
    await fc.assert(
      fc.asyncProperty(theirs, async (file) => {
        const { host, port } = openExcel({ book: openedBook(file) });
        const before = savedBook(host.book);
        const report = await updated(port, { plans });
        expect(report).toMatchObject({ conflicts: [], fault: null });
        const after = savedBook(host.book);
        expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
        expect(after.names.slice(0, before.names.length)).toEqual(before.names);
        for (const [property, value] of before.properties) expect(after.properties.get(property)).toBe(value);
        expect(after.sheets.map(({ name }) => name)).toContain("KPI指標 (2)");
        expect(await looked(port, plans)).toMatchObject({ isMade: true, safe: [], overwrites: [] });
      }),
      { numRuns: 5 },
    );
  });
});
