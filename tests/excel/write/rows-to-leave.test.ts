import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellContent } from "../../../src/core/workbook/command";
import { type AddedRow, rowsToLeave } from "../../../src/excel/write/rows-to-leave";

const text = (value: string): CellContent => ({ value, formula: null });
const headers = ["番号", "題", "記入", "本人の列"];

/** A row of ours as it was written, beside a column of somebody's that Excel carried on. */
function row(key: string): AddedRow {
  return {
    wrote: new Map([["番号", text(key)], ["題", text(`題${key}`)]]),
    taken: new Map(),
    there: new Map([["番号", text(key)], ["題", text(`題${key}`)], ["記入", { value: null, formula: null }], ["本人の列", { value: 2, formula: "A9*2" }]]),
    above: new Map([["本人の列", { value: 2, formula: "A8*2" }]]),
  };
}

function typed(whole: AddedRow, header: string, content: CellContent): AddedRow {
  return { ...whole, there: new Map([...whole.there, [header, content]]) };
}

describe("rows that were added and should not have been", () => {
  test("leave their table from the last one up to the first in which somebody typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...headers)), { maxLength: 4 }), (count, typings) => {
        const touched = typings.filter(([index]) => index < count);
        const rows = Array.from({ length: count }, (_, index) => touched.filter(([at]) => at === index).reduce((whole, [, header]) => typed(whole, header, text("人の言葉")), row(String(index))));
        const last = Math.max(-1, ...touched.map(([index]) => index));
        expect(rowsToLeave(rows, "Numbers")).toBe(count - 1 - last);
      }),
    );
  });

  test("are told by what stood there before the table took them in, and by Excel's own spelling of a formula", () => {
    const formula = { value: null, formula: "LEN(Numbers[[#This Row],[番号]])" };
    const whole: AddedRow = { ...row("一"), wrote: new Map([["題", formula]]), taken: new Map([["番号", text("下の注記")]]), there: new Map([["番号", text("下の注記")], ["題", { value: 1, formula: "LEN([@番号])" }]]) };
    expect(rowsToLeave([whole], "Numbers")).toBe(1);
    expect(rowsToLeave([typed(whole, "番号", text("別の注記"))], "Numbers")).toBe(0);
    expect(rowsToLeave([typed(whole, "題", { value: 1, formula: "LEN([@記入])" })], "Numbers")).toBe(0);
  });

  test("stay where somebody emptied what was written into them, or another row stands in their place", () => {
    expect(rowsToLeave([typed(row("一"), "題", { value: null, formula: null })], "Numbers")).toBe(0);
    expect(rowsToLeave([{ ...row("一"), there: row("二").there }], "Numbers")).toBe(0);
  });
});
