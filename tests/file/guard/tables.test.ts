import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rangeText } from "../../../src/core/workbook/address";
import { defaultLimits } from "../../../src/file/guard/guard-limits";
import { inspectPackage } from "../../../src/file/guard/inspect-package";
import { readFileSnapshot } from "../../support/office/read-file";
import { withTables } from "../../support/tables-package";

const place = fc.record({ row: fc.nat(30), column: fc.nat(30) });
const size = fc.record({ rows: fc.integer({ min: 0, max: 1_048_000 }), columns: fc.integer({ min: 0, max: 16_000 }) });
const used = fc.record({ rows: fc.integer({ min: 1, max: 20 }), columns: fc.integer({ min: 1, max: 20 }) });
const usedRows = ({ rows, columns }: { rows: number; columns: number }): string => Array.from({ length: rows }, () => `<row>${"<c><v>1</v></c>".repeat(columns)}</row>`).join("");

describe("the tables of a file", () => {
  test("are read down to the sheet's last cell, with a row of data and a column at least, however large they say they are", async () => {
    await fc.assert(
      fc.asyncProperty(place, size, used, async (first, { rows, columns }, cells) => {
        const range = rangeText(first, { row: first.row + rows, column: first.column + columns });
        const [table] = (await readFileSnapshot(withTables(usedRows(cells), [range]))).tables;
        const mostRows = Math.max(1, cells.rows - 1 - first.row);
        const mostColumns = Math.max(1, cells.columns - first.column);
        expect([table?.rows.length, table?.headers.length]).toEqual([Math.min(rows, mostRows), Math.min(columns + 1, mostColumns)]);
        expect(table?.rows.every((row) => row.length === table.headers.length)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("are refused by the guard from just as many cells on as are read of them", async () => {
    await fc.assert(
      fc.asyncProperty(place, size, used, fc.integer({ min: 1, max: 3 }), async (first, { rows, columns }, cells, count) => {
        const range = rangeText(first, { row: first.row + rows, column: first.column + columns });
        const bytes = withTables(usedRows(cells), Array.from({ length: count }, () => range));
        const { tables } = await readFileSnapshot(bytes);
        const area = tables.reduce((sum, table) => sum + (table.rows.length + 1) * table.headers.length, 0);
        expect(inspectPackage(bytes, { ...defaultLimits, tableCells: area }).ok).toBe(true);
        expect(inspectPackage(bytes, { ...defaultLimits, tableCells: area - 1 })).toMatchObject({ ok: false, error: { code: "sheetTooLarge", detail: { sheet: "Sheet1" } } });
      }),
      { numRuns: 100 },
    );
  });
});
