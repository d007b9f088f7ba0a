import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellContent } from "../../../src/core/workbook/command";
import { type CellRestore, leftToRestore } from "../../../src/excel/write/left-to-restore";

const text = (value: string): CellContent => ({ value, formula: null });
const ours: CellContent = { value: null, formula: "LEN([@番号])" };
const rowCount = 6;
const keys = Array.from({ length: rowCount }, (_, index) => `行${index}`);

interface Row {
  readonly key: string;
  there: CellContent;
}

/** What somebody does just before a round: the rows in another order, and cells typed over. */
interface Meanwhile {
  readonly order: readonly number[];
  readonly typed: readonly number[];
}

const meanwhile: fc.Arbitrary<Meanwhile> = fc.record({
  order: fc.shuffledSubarray(keys.map((_, index) => index), { minLength: rowCount, maxLength: rowCount }),
  typed: fc.uniqueArray(fc.nat(rowCount - 1), { maxLength: 2 }),
});

function restoreOf(key: string, index: number): CellRestore {
  return { table: "Numbers", column: "長さ", keyColumn: "番号", index, key, content: text(`元の${key}`), over: ours };
}

/** One request: everything is looked at, then everything is written. */
function round(rows: readonly Row[], restores: readonly CellRestore[]): CellRestore[] {
  const ids = rows.map(({ key }) => key);
  const found = restores.map((restore) => ({ restore, ids, there: rows[restore.index]?.there ?? text("") }));
  for (const { index, content } of restores) {
    const row = rows[index];
    if (row !== undefined) row.there = content;
  }
  return leftToRestore(found);
}

describe("cells of rows that move while they are put back", () => {
  test("hold what they held, or what somebody typed last, once nobody moves them any more", () => {
    fc.assert(
      fc.property(fc.array(meanwhile, { maxLength: 4 }), fc.subarray(keys, { minLength: 1 }), (acts, overwritten) => {
        let rows = keys.map((key): Row => ({ key, there: overwritten.includes(key) ? ours : text(`元の${key}`) }));
        const lasting = new Map<string, CellContent>(keys.map((key) => [key, text(`元の${key}`)]));
        let left = overwritten.map((key) => restoreOf(key, keys.indexOf(key)));
        for (const [number, { order, typed }] of acts.entries()) {
          rows = order.flatMap((index) => rows[index] ?? []);
          for (const index of typed) {
            const row = rows[index];
            if (row === undefined) continue;
            row.there = text(`人の言葉${number}-${index}`);
            lasting.set(row.key, row.there);
          }
          left = round(rows, left);
        }
        for (let quiet = 0; quiet < 3; quiet += 1) left = round(rows, left);
        expect(left).toEqual([]);
        expect(new Map(rows.map(({ key, there }) => [key, there]))).toEqual(lasting);
      }),
      { numRuns: 500 },
    );
  });

  test("are named once each, even where rows were turned round and one's cell is another's place", () => {
    const turned = keys.toReversed();
    const left = leftToRestore(keys.map((key, index) => ({ restore: restoreOf(key, index), ids: turned, there: ours })));
    expect(left.map(({ key, index, content }) => [key, index, content.value]).toSorted()).toEqual(turned.map((key, index) => [key, index, `元の${key}`]).toSorted());
  });
});
