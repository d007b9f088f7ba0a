import fc from "fast-check";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { TableSpec } from "../../../src/core/workbook/define-table";
import { type ColumnSeed, columnSpec, seededHeaders } from "./random-column";

/** A row of a random table: its id, and what the plan says under each header. */
export interface RandomRow {
  readonly key: string;
  readonly values: ReadonlyMap<string, CellValue>;
}

/** A random table of ours, wherever it will stand, with its rows in each version of the plan. */
export interface RandomTable {
  readonly spec: Omit<TableSpec<RandomRow>, "place">;
  readonly versions: readonly (readonly RandomRow[])[];
}

const mostRows = 4;

/** What a plan may say in a cell. */
const planValue = fc.constantFrom<CellValue>(null, "研修の実施", "・一つ\n・二つ", "（ＫＰＩ）", " 前後の空き ", "-", "TRUE", 0, 1, -3, 0.575, 1 / 3, true, false);

const columnOwner = fc.constantFrom<ColumnSeed["owner"]>("plan", "natural", "entry", "computed", "log");

const rowIndexes = fc.subarray(Array.from({ length: mostRows }, (_, index) => index));

/** A table of ours of four to six columns and up to four of the rows with these ids, in `versions` versions that add, drop and change rows. */
export function randomTable(name: string, ids: readonly string[], versions: number): fc.Arbitrary<RandomTable> {
  const known = seededHeaders(name);
  const columnSeed = fc.record({ header: fc.constantFrom(...known), owner: columnOwner, variant: fc.nat(20) });
  return fc
    .record({
      columns: fc.uniqueArray(columnSeed, { selector: ({ header }) => header, minLength: 3, maxLength: 5 }),
      keys: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: mostRows }),
      values: fc.array(fc.array(planValue, { minLength: known.length, maxLength: known.length }), { minLength: mostRows * versions, maxLength: mostRows * versions }),
      kept: fc.array(rowIndexes, { minLength: versions, maxLength: versions }),
      changed: fc.array(rowIndexes, { minLength: versions, maxLength: versions }),
    })
    .map(({ columns, keys, values, kept, changed }) => {
      const keyHeader = `${name}ID`;
      const headers = columns.map(({ header }) => header);
      const row = (version: number, index: number): RandomRow[] => {
        const key = keys[index];
        const text = values[index + (changed[version]?.includes(index) === true ? version * mostRows : 0)] ?? [];
        const isThere = version === 0 || kept[version]?.includes(index) === true;
        return key === undefined || !isThere ? [] : [{ key, values: new Map(known.map((header, at) => [header, text[at] ?? null])) }];
      };
      return {
        spec: {
          name,
          keyHeader,
          rowKey: ({ key }) => key,
          blankRows: keys.length === 0 ? 3 : 0,
          columns: [{ header: keyHeader, owner: "plan", width: 9, value: ({ key }) => idValue(key) }, ...columns.map((seed) => columnSpec(seed, headers))],
          conditionalFormats: headers.slice(0, 2).map((header) => ({ columns: [header], formula: `AND([@${header}]<>"",[@${headers[0] ?? header}]=[@${keyHeader}])`, format: {} })),
        },
        versions: Array.from({ length: versions }, (_, version) => keys.flatMap((_key, index) => row(version, index))),
      };
    });
}

/** Ids that are numbers stand in cells as numbers, as 整理番号 does. */
function idValue(key: string): CellValue {
  return /^[0-9]+$/.test(key) ? Number(key) : key;
}
