import fc from "fast-check";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { ColumnSpec } from "../../../src/core/workbook/define-table";
import { randomRule } from "./random-rule";

/** A row of a random table: its id, and a value for each column by header. */
export interface RandomRow {
  readonly key: string;
  readonly values: ReadonlyMap<string, CellValue>;
}

/** A random table: its columns, and its rows in each version of the plan. */
export interface RandomTable {
  readonly name: string;
  readonly keyHeader: string;
  readonly columns: readonly ColumnSpec<RandomRow>[];
  readonly versions: readonly (readonly RandomRow[])[];
  readonly colored: readonly string[];
}

/** Headers that several tables share, as 整理番号 and 取組名 do in a plan. */
const headers = ["整理番号", "取組名", "担当部署", "状況", "実績", "判定", "備考", "令和3年度"];

/** What a plan may say in a cell. */
export const planValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom("研修の実施", "・一つ\n・二つ", "（ＫＰＩ）", " 前後の空き ", "=1+1", "-", "TRUE"),
  fc.integer({ min: -3, max: 30 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constant(null),
);

const ids = fc.constantFrom("01-1", "01-2", "02-1", "R3-01-D01", "R3-01-D02", "R3-認知度", "7", "12");
const owners = fc.constantFrom("plan", "natural", "entry", "computed", "log");

/** A table of up to six columns and five rows, in one to three versions. */
export function randomTable(name: string): fc.Arbitrary<RandomTable> {
  const columns = fc.uniqueArray(fc.tuple(fc.constantFrom(...headers), owners, randomRule, fc.boolean()), { selector: ([header]) => header, minLength: 1, maxLength: 5 });
  const keys = fc.uniqueArray(ids, { maxLength: 5 });
  const cells = fc.array(fc.array(planValue, { minLength: headers.length, maxLength: headers.length }), { minLength: 15, maxLength: 15 });
  const versions = fc.array(fc.subarray([0, 1, 2, 3, 4]), { minLength: 1, maxLength: 3 });
  return fc.tuple(columns, keys, cells, versions).map(([chosen, rowKeys, values, rows]) => {
    const keyHeader = `${name}ID`;
    const keyed: ColumnSpec<RandomRow> = { header: keyHeader, owner: "plan", width: 9, value: ({ key }) => (/^[0-9]+$/.test(key) ? Number(key) : key) };
    return {
      name,
      keyHeader,
      columns: [keyed, ...chosen.map(([header, owner, rule, flag]) => column(header, owner, { rule, flag, own: chosen.map(([other]) => other) }))],
      versions: rows.map((kept, version) =>
        rowKeys.flatMap((key, index) => (version > 0 && !kept.includes(index) ? [] : [randomRow(key, values[index + (kept.includes(index) ? 5 * version : 0)] ?? [])])),
      ),
      colored: chosen.flatMap(([header, , , flag]) => (flag ? [header] : [])),
    };
  });
}

function randomRow(key: string, values: readonly CellValue[]): RandomRow {
  return { key, values: new Map(headers.map((header, index) => [header, values[index] ?? null])) };
}

interface Choice {
  readonly rule: ReturnType<typeof randomRule.generate>["value_"];
  readonly flag: boolean;
  readonly own: readonly string[];
}

function column(header: string, owner: string, choice: Choice): ColumnSpec<RandomRow> {
  const value = (row: RandomRow): CellValue => row.values.get(header) ?? null;
  const look = { header, width: 10 };
  return { ...look, owner: "log" };
}
