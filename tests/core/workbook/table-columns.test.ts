import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { type Cell, type CellValue, emptyCell } from "../../../src/core/workbook/cell";
import type { DesiredTable } from "../../../src/core/workbook/desired-state";
import { tableColumns } from "../../../src/core/workbook/table-columns";

interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const tables = planWorkbook({ plan: sendai2021, targetYear: 2023, createdOn: "2023-04-01" }).sheets.flatMap((sheet) => sheet.tables);
const anyTable = fc.constantFrom(...tables.filter(({ rows }) => rows.length > 2));
const anySpelling = fc.constantFrom((header: string) => `${header.slice(0, 1)}　${header.slice(1)}`, (header: string) => `${header} `, (header: string) => `${header.slice(0, 1)}\n${header.slice(1)}`);
const anyValue: fc.Arbitrary<CellValue> = fc.option(fc.constantFrom("市で確認", "市で修正", 100_001), { freq: 3 });

/** A table as we make it. */
function made({ columns, rows }: DesiredTable): Table {
  const cell = (value: CellValue, formula: string | null): Cell => ({ ...emptyCell, value, formula });
  return { headers: columns.map(({ header }) => header), rows: rows.map(({ values }) => columns.map(({ formula }, position) => cell(values[position] ?? null, formula))) };
}

/** The table with a column of somebody's own that starts at `index`, in the place of `instead` columns. */
function withOwn({ headers, rows }: Table, own: { readonly header: string; readonly values: readonly CellValue[] }, { index, instead }: { readonly index: number; readonly instead: 0 | 1 }): Table {
  const value = (row: number): Cell => ({ ...emptyCell, value: own.values[row % own.values.length] ?? null });
  return { headers: headers.toSpliced(index, instead, own.header), rows: rows.map((cells, row) => cells.toSpliced(index, instead, value(row))) };
}

const writtenColumn = anyTable.chain((table) => {
  const written = table.columns.flatMap(({ owner, header }, position) => ((owner === "plan" && table.rows.some(({ values }) => values[position] !== null)) || owner === "computed" || header === table.keyHeader ? [position] : []));
  return fc.record({ table: fc.constant(table), position: fc.constantFrom(...written) });
});

describe("a column of somebody's own whose header says one of ours with other spaces", () => {
  test("is never taken for ours where ours is there, wherever it stands", () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), fc.nat(), anySpelling, fc.array(anyValue, { minLength: 1 }), (table, which, where, spell, values) => {
        const { header } = table.columns[which % table.columns.length] ?? { header: "" };
        const index = where % (table.columns.length + 1);
        const found = withOwn(made(table), { header: spell(header), values }, { index, instead: 0 });
        const columns = tableColumns(table, found);
        expect([...columns].map(([ours, at]) => [ours, found.headers[at]])).toEqual(table.columns.map((column) => [column.header, column.header]));
      }),
    );
  });

  test("is not written to where ours was deleted", () => {
    fc.assert(
      fc.property(writtenColumn, anySpelling, fc.array(anyValue, { minLength: 1 }), ({ table, position }, spell, values) => {
        const { header } = table.columns[position] ?? { header: "" };
        const found = withOwn(made(table), { header: spell(header), values: ["市の控え", ...values] }, { index: position, instead: 1 });
        expect(tableColumns(table, found).get(header)).toBeUndefined();
      }),
    );
  });

  test("is never written to where plain cells bear our very header twice", () => {
    fc.assert(
      fc.property(writtenColumn, fc.nat(), fc.array(anyValue, { minLength: 1 }), ({ table, position }, where, values) => {
        const { header } = table.columns[position] ?? { header: "" };
        const index = where % (table.columns.length + 1);
        const found = withOwn(made(table), { header, values: ["市の控え", ...values] }, { index, instead: 0 });
        expect(tableColumns(table, found).get(header)).toBe(index <= position ? position + 1 : position);
      }),
    );
  });
});

test("a column of ours whose header somebody spelled with other spaces is still ours", () => {
  fc.assert(
    fc.property(writtenColumn, anySpelling, ({ table, position }, spell) => {
      const { headers, rows } = made(table);
      const { header } = table.columns[position] ?? { header: "" };
      expect(tableColumns(table, { headers: headers.with(position, spell(header)), rows }).get(header)).toBe(position);
    }),
  );
});
