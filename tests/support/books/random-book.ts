import fc from "fast-check";
import type { LineChart } from "../../../src/core/workbook/line-chart";
import type { FileBook, FileName } from "../../../src/file/book/file-book";
import type { FileCell } from "../../../src/file/book/file-cell";
import type { FileColumnFilter } from "../../../src/file/book/file-filter";
import type { FileColumn, FileRow, FileSheet } from "../../../src/file/book/file-sheet";
import type { FileTable } from "../../../src/file/book/file-table";
import { randomCell } from "./random-cell";
import { randomFormat } from "./random-format";
import { randomConditionalFormats, randomPage, randomProtection, randomRange, randomValidation } from "./random-rules";

const filters: fc.Arbitrary<FileColumnFilter[]> = fc.constantFrom([], [{ column: 1, shown: ["済", '"<&>"'], showsBlanks: true, other: null }], [{ column: 0, shown: ["未"], showsBlanks: false, other: null }]);

/** Cells in the first rows; the first one is always there, so that row 1 is a used one. */
const cells = fc
  .tuple(randomCell, fc.array(fc.tuple(fc.nat(6), fc.nat(6), randomCell), { maxLength: 12 }))
  .map(([corner, others]) => new Map<string, FileCell>([...others.map(([row, column, cell]) => [`${row},${column}`, cell] as const), ["0,0", corner] as const]));

const column: fc.Arbitrary<FileColumn> = fc.record({ width: fc.constantFrom(null, 3, 20.5), isHidden: fc.boolean(), format: randomFormat, look: fc.constant(null), outline: fc.nat(3) });
const tallRow: fc.Arbitrary<FileRow> = fc.record({ height: fc.constantFrom(33.75, 15), isFixed: fc.constant(true), isHidden: fc.boolean(), outline: fc.nat(3), look: fc.constant(null) });
const grownRow: fc.Arbitrary<FileRow> = fc.record({ height: fc.constantFrom(null, 48), isFixed: fc.constant(false), isHidden: fc.constant(true), outline: fc.nat(3), look: fc.constant(null) });
const firstRow: FileRow = { height: 31.5, isFixed: false, isHidden: false, outline: 0, look: null };
const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.oneof(tallRow, grownRow)), { maxLength: 4 }).map((all) => new Map<number, FileRow>([[0, firstRow], ...all]));

const table = (name: string): fc.Arbitrary<FileTable> =>
  fc.record({ hasTotals: fc.boolean(), hasHeaders: fc.boolean(), style: fc.constantFrom(null, "TableStyleLight1"), stripes: fc.boolean(), buttons: fc.boolean(), filters }).map(({ stripes, buttons, ...given }) => ({
    ...given,
    name,
    range: { first: { row: 50, column: 1 }, last: { row: 54, column: 2 } },
    columns: [
      { header: "項目\n<&>", formula: null, total: given.hasTotals ? { function: null, formula: null, label: "合計" } : null },
      { header: '率 "_x000D_"', formula: `IF(${name}[[#This Row],[項目]]="",0,1)`, total: given.hasTotals ? { function: "custom", formula: "SUM(C52:C54)", label: null } : null },
    ],
    showsStripes: stripes,
    showsColumnStripes: !stripes,
    highlightsFirstColumn: stripes,
    highlightsLastColumn: false,
    showsFilterButtons: buttons && given.hasHeaders,
    filters: buttons && given.hasHeaders ? given.filters : [],
  }));

const chart: LineChart = {
  title: "達成率 <&>",
  categories: { first: { row: 5, column: 0 }, last: { row: 8, column: 0 } },
  lines: [
    { name: "実績", values: { first: { row: 5, column: 1 }, last: { row: 8, column: 1 } }, color: "1F5673", dashed: false },
    { name: "目標", values: { first: { row: 5, column: 2 }, last: { row: 8, column: 2 } }, color: "B4540A", dashed: true },
  ],
  place: { first: { row: 15, column: 0 }, last: { row: 30, column: 7 } },
  maximum: 1,
};

const sheet = (name: string, tableName: string): fc.Arbitrary<FileSheet> =>
  fc.record({
    name: fc.constant(name),
    visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
    cells,
    columns: fc.array(fc.tuple(fc.nat(30), column), { maxLength: 4 }).map((all) => new Map(all)),
    rows,
    merges: fc.subarray([{ first: { row: 60, column: 0 }, last: { row: 61, column: 3 } }, { first: { row: 63, column: 0 }, last: { row: 63, column: 1 } }]),
    tables: fc.option(table(tableName)).map((made) => (made === null ? [] : [made])),
    validations: fc.array(randomValidation, { maxLength: 3 }),
    conditionalFormats: randomConditionalFormats,
    protection: fc.option(randomProtection),
    page: randomPage,
    frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
    tabColor: fc.constantFrom(null, "1F5673"),
    showsGridlines: fc.boolean(),
    charts: fc.subarray([{ kind: "line" as const, line: chart }]),
    filter: fc.option(fc.record({ range: randomRange.map(({ first }) => ({ first, last: { row: first.row + 3, column: first.column + 2 } })), columns: filters })),
    carried: fc.constant(null),
  });

const names: fc.Arbitrary<FileName[]> = fc.subarray([
  { name: "対象年度", reference: "'表 紙'!$C$5", sheet: null, isHidden: false },
  { name: "対象年度", reference: "\"<&>\"", sheet: "O'Brien & 子", isHidden: false },
  { name: "Hidden_1", reference: "0.1", sheet: null, isHidden: true },
]);

/** A small book with a little of everything, in the form in which it is read. */
export const randomBook: fc.Arbitrary<FileBook> = fc.record({
  dateSystem: fc.constantFrom("1900", "1904"),
  title: fc.constantFrom(null, "人材育成 <&>"),
  defaultFont: fc.constantFrom({ name: "游ゴシック", size: 10 }, { name: "Calibri", size: 11 }),
  sheets: fc.tuple(sheet("表 紙", "表1"), sheet("O'Brien & 子", "Goals")).map((both) => [...both]),
  names,
  properties: fc.constantFrom(new Map(), new Map([["plan.schema", "1"], ["備考 <&>", " 前 & 後 "]])),
  activeSheet: fc.nat(1),
  carried: fc.constant(null),
});
