import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyCell } from "../../../src/core/workbook/cell";
import { MemoryBook } from "../../../src/core/workbook/memory-book";
import { MemoryTable } from "../../../src/core/workbook/memory-table";

/** A book with one table of 3 columns and 2 data rows from B3 on. */
function withTable(): { readonly book: MemoryBook; readonly table: MemoryTable } {
  const book = new MemoryBook();
  const sheet = book.addSheet("表");
  const table = new MemoryTable("Ours", sheet, { row: 2, column: 1 }, 3, 2);
  book.tables.push(table);
  for (const offset of [0, 1, 2]) for (const row of [2, 3, 4]) sheet.set(row, 1 + offset, { ...emptyCell, value: `ours ${row} ${offset}` });
  return { book, table };
}

const note = fc.record({ row: fc.integer({ min: 5, max: 9 }), column: fc.integer({ min: 0, max: 9 }) });

describe("a row that a table grows by", () => {
  test("tears no note below apart, however wide: what stood in one row stands in one row", () => {
    fc.assert(
      fc.property(fc.array(note, { minLength: 1 }), fc.integer({ min: 1, max: 4 }), (notes, rows) => {
        const { book, table } = withTable();
        for (const { row, column } of notes) table.sheet.set(row, column, { ...emptyCell, value: `note ${row}` });
        const before = table.sheet.rows().flatMap((line, row) => line.flatMap(({ value }, column) => (String(value).startsWith("note") ? [{ value, row, column }] : [])));
        for (let count = 0; count < rows; count += 1) expect(book.appendRow(table)).not.toBeNull();
        const after = table.sheet.rows().flatMap((line, row) => line.flatMap(({ value }, column) => (String(value).startsWith("note") ? [{ value, row, column }] : [])));
        expect(after.map(({ value, column }) => `${value} ${column}`)).toEqual(before.map(({ value, column }) => `${value} ${column}`));
        for (const value of new Set(after.map((cell) => cell.value))) expect(new Set(after.filter((cell) => cell.value === value).map(({ row }) => row)).size).toBe(1);
      }),
    );
  });

  test("is a conflict where it needs room and a table stands beside, or a list that a name is for", () => {
    const { book, table } = withTable();
    table.sheet.set(5, 1, { ...emptyCell, value: "注" });
    book.tables.push(new MemoryTable("Beside", table.sheet, { row: 1, column: 6 }, 2, 8));
    expect(book.appendRow(table)).toBeNull();
    book.tables = [table];
    book.names = [{ name: "List", reference: "'表'!$H$4:$H$8" }];
    expect(book.appendRow(table)).toBeNull();
    book.names = [];
    expect(book.appendRow(table)).toBe(2);
  });

  test("needs no room, and is no conflict, where nothing stands below", () => {
    const { book, table } = withTable();
    book.tables.push(new MemoryTable("Beside", table.sheet, { row: 1, column: 6 }, 2, 8));
    expect(book.appendRow(table)).toBe(2);
  });
});
