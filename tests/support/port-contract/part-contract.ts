import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isBlank } from "../../../src/core/workbook/cell";
import { MemoryBook } from "../../../src/core/workbook/memory-book";
import { namedCells } from "../../../src/core/workbook/named-cell";
import type { PartReader, WorkbookPort } from "../../../src/core/workbook/workbook-port";
import { anyEdit, histories, played } from "../edits/edit-histories";
import { lawRuns } from "../law-runs";

/** Opens a workbook that holds the same as one in memory; `null` where that cannot be. */
export type OpenReader = (book: MemoryBook) => (WorkbookPort & PartReader) | null;

/** Rows of a table chosen by its place among the tables; some lie below its end. */
const span = fc.record({ choice: fc.nat(20), first: fc.nat(6), more: fc.nat(5) });

/** What every port must answer when it is asked for parts, judged by its own reading of the whole. */
export function partContract(name: string, open: OpenReader, part = 1): void {
  describe(`reading parts of ${name}`, () => {
    test("gives what the whole reading has there, and no rows the table does not have", async () => {
      await fc.assert(
        fc.asyncProperty(histories(anyEdit), fc.array(span, { maxLength: 4 }), async (history, spans) => {
          const { book } = await played(history);
          const port = open(book);
          fc.pre(port !== null);
          const { tables, names, ...rest } = await port.read();
          const rows = tables.length === 0 ? [] : spans.flatMap(({ choice, first, more }) => tables.slice(choice % tables.length).slice(0, 1).map((table) => ({ table: table.name, first, last: first + more })));
          const parts = await port.readParts({ rows, names: names.map((each) => each.name) });
          expect([...parts.tables.keys()].toSorted()).toEqual([...new Set(rows.map(({ table }) => table))].toSorted());
          for (const [table, found] of parts.tables) {
            const whole = tables.find((each) => each.name === table);
            const asked = rows.filter((each) => each.table === table).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
            expect(found.headers).toEqual(whole?.headers);
            expect(found.rowCount).toBe(whole?.rows.length);
            expect([...found.rows.keys()].toSorted()).toEqual([...new Set(asked)].filter((index) => index < found.rowCount).toSorted());
            for (const [index, cells] of found.rows) expect(cells).toEqual(whole?.rows[index]);
          }
          for (const each of names) {
            const expected = namedCells({ tables, names, ...rest }, each.name);
            if (expected !== null) expect(parts.names.get(each.name)?.filter((cell) => !isBlank(cell))).toEqual(expected.filter((cell) => !isBlank(cell)));
          }
        }),
        lawRuns(part),
      );
    });

    test("leaves out tables and names that are not there", async () => {
      const parts = await open(new MemoryBook())?.readParts({ rows: [{ table: "Nowhere", first: 0, last: 2 }], names: ["NowhereEither"] });
      expect([parts?.tables.size, parts?.names.size]).toEqual([0, 0]);
    });
  });
}
