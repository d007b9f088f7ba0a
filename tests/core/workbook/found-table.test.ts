import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { type Cell, type CellValue, emptyCell } from "../../../src/core/workbook/cell";
import type { DesiredTable } from "../../../src/core/workbook/desired-state";
import { foundTable } from "../../../src/core/workbook/found-table";
import { emptySnapshot, type Snapshot } from "../../../src/core/workbook/snapshot";

const tables = planWorkbook({ plan: sendai2021, targetYear: 2023, createdOn: "2023-04-01" }).sheets.flatMap((sheet) => sheet.tables);

const filled = (value: CellValue): Cell => ({ ...emptyCell, value });
const headerRow = ({ columns }: DesiredTable): Cell[] => columns.map(({ header }) => filled(header));
const dataRows = ({ rows }: DesiredTable): Cell[][] => rows.slice(0, 3).map(({ values }) => values.map(filled));

function found(table: DesiredTable, cells: readonly (readonly Cell[])[]): number | null {
  const snapshot: Snapshot = { ...emptySnapshot, sheets: [{ name: "表", cells }] };
  return foundTable(table, snapshot, () => false)?.place.row ?? null;
}

const anyTable = fc.constantFrom(...tables.filter(({ rows }) => rows.length > 2));

describe("a table of ours that another program left as plain cells", () => {
  test("is found under its headers, a few rows of something else before it", () => {
    fc.assert(
      fc.property(anyTable, fc.nat(6), (table, before) => {
        const others = Array.from({ length: before }, () => [filled("メモ"), filled(table.keyHeader)]);
        expect(found(table, [...others, headerRow(table), ...dataRows(table)])).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  test("is found below headers of ours that stand alone", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(found(table, [headerRow(table).slice(0, 2), [], headerRow(table), ...dataRows(table)])).toBe(2);
      }),
      { numRuns: 10 },
    );
  });

  test.each(tables.map((table) => [table.name, table] as const))("is looked for in good time where its headers stand 8,000 times over: %s", (_, table) => {
    const headers = headerRow(table);
    const withoutFormulas = headers.filter((__, position) => table.columns[position]?.owner !== "computed");
    const id = headers.map(() => filled(table.rows[0]?.key ?? ""));
    const start = performance.now();
    found(table, Array.from({ length: 8_000 }, () => headers));
    found(table, [...Array.from({ length: 8_000 }, () => withoutFormulas), id]);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
