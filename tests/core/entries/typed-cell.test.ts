import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { EntryType } from "../../../src/core/contract/entry-columns";
import { type CellTerms, type TypedValue, typedValue } from "../../../src/core/entries/typed-cell";
import { type Cell, type CellValue, emptyCell } from "../../../src/core/workbook/cell";
import { serialIn, serialOfDate } from "../../../src/core/workbook/serial-date";
import { typedCell } from "../../support/entries/typed-row";

const share: EntryType = { kind: "share" };
const figure: EntryType = { kind: "figure" };
const count: EntryType = { kind: "count", within: null };
const day: EntryType = { kind: "day", when: "entered" };
const word: EntryType = { kind: "word", list: "ProgressStatuses" };
const text: EntryType = { kind: "text" };
const types = [share, figure, count, day, word, text];

const words = ["計画どおり", "遅れ", "見直し・中止", "確認済"];
const terms: CellTerms = { unit: null, dateSystem: "1900", words };

const read = (value: CellValue, type: EntryType, over: Partial<CellTerms> = {}): TypedValue => typedValue(typedCell(value), type, { ...terms, ...over });
const good = (value: CellValue): TypedValue => ({ kind: "good", value });
const slip = (kind: string, shown: string, correction: string | number | null = null) => ({ kind: "slip", slip: kind, text: shown, correction });

const values: fc.Arbitrary<CellValue> = fc.oneof(fc.string({ unit: "grapheme" }), fc.double(), fc.boolean(), fc.constant(null));
const cells: fc.Arbitrary<Cell> = fc.record({ value: values, formula: fc.option(fc.string(), { nil: null }), numberFormat: fc.constant(null) });

describe("what an entry cell says", () => {
  test("is told for whatever stands in it, and a correction is good in the same cell", () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...types), fc.constantFrom(null, "%", "人", "時間"), (cell, type, unit) => {
        const value = typedValue(cell, type, { ...terms, unit });
        if (value.kind !== "slip" || value.correction === null) return;
        const { correction } = value;
        const held = type.kind === "day" && typeof correction === "string" ? serialOfDate(correction) : correction;
        expect(read(held, type, { unit }).kind).toBe("good");
      }),
    );
  });

  test("is a whole number of people exactly where it is one, 0 or more", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1000, max: 1000 })), (number) => {
        expect(read(number, count).kind === "good").toBe(Number.isInteger(number) && number >= 0);
        expect(read(number, figure, { unit: "人" }).kind).toBe(read(number, count).kind);
      }),
    );
  });

  test("is the same day in either date system", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 60_000 }), (serial) => {
        expect(read(serialIn("1904", serial), day, { dateSystem: "1904" })).toEqual(read(serial, day));
      }),
    );
  });

  test.each(types)("is blank for blanks and for a formula that shows nothing: $kind", (type) => {
    for (const value of [null, "", " 　", ...(type.kind === "word" ? [] : ["\n", "\u00a0"])]) expect(read(value, type)).toEqual({ kind: "blank" });
    expect(typedValue({ ...emptyCell, value: "", formula: 'IF(A1="","",A1)' }, type, terms)).toEqual({ kind: "blank" });
  });

  test("is a word of no list for a blank that formulas take for a word", () => {
    for (const value of ["\u00a0", " \n"]) expect(read(value, types.find(({ kind }) => kind === "word") ?? day)).toMatchObject({ kind: "slip", slip: "notInList" });
  });

  test.each(types)("is not known where a formula's result was not kept: $kind", (type) => {
    expect(read("=A1/B1", type)).toEqual({ kind: "unresolved" });
    expect(read("=3/0", type)).toEqual({ kind: "unresolved" });
  });

  test.each(types)("is a slip where a formula failed: $kind", (type) => {
    for (const error of ["#DIV/0!", "#N/A", "#REF!", "#NAME?"]) expect(read(error, type)).toEqual(slip("formulaError", error));
  });

  test("may begin with # where texts belong", () => {
    for (const typed of ["#1", "#2021", "#REF"]) expect(read(typed, text)).toEqual(good(typed));
  });

  test.each<[CellValue, EntryType, Partial<CellTerms>, TypedValue]>([
    [0, share, {}, good(0)],
    [1, share, {}, good(1)],
    ["=1234/2145", share, {}, good(1234 / 2145)],
    [0.25, figure, { unit: "%" }, good(0.25)],
    [25, figure, { unit: "時間" }, good(25)],
    [12.5, figure, { unit: "時間" }, good(12.5)],
    [0.5, figure, { unit: null }, good(0.5)],
    [serialOfDate("2022-03-31"), day, {}, good("2022-03-31")],
    [serialOfDate("2022-03-31") + 0.75, day, {}, good("2022-03-31")],
    ["遅れ", word, {}, good("遅れ")],
    ["　遅れ ", word, {}, good("遅れ")],
    ["何でも", word, { words: null }, good("何でも")],
    [12, text, {}, good(12)],
  ])("is good: %j", (value, type, over, wanted) => expect(read(value, type, over)).toEqual(wanted));

  test.each<[CellValue, EntryType, Partial<CellTerms>, ReturnType<typeof slip>]>([
    ["５７．５％", share, {}, slip("notANumber", "５７．５％", 0.575)],
    ["57.5", share, {}, slip("notANumber", "57.5", 0.575)],
    [57.5, share, {}, slip("aboveWhole", "57.5", 0.575)],
    [100, share, {}, slip("aboveWhole", "100", 1)],
    [100.1, share, {}, slip("aboveWhole", "100.1")],
    [1.001, figure, { unit: "%" }, slip("aboveWhole", "1.001", 0.01001)],
    [-0.1, figure, {}, slip("negative", "-0.1")],
    ["3回", figure, { unit: "回" }, slip("notANumber", "3回", 3)],
    ["3回", figure, { unit: "人" }, slip("notANumber", "3回")],
    ["約300人", count, {}, slip("notANumber", "約300人")],
    ["1,234", count, {}, slip("notANumber", "1,234", 1234)],
    ["12.5時間", count, {}, slip("notANumber", "12.5時間")],
    ["12.5時間", figure, { unit: "時間" }, slip("notANumber", "12.5時間", 12.5)],
    ["－", count, {}, slip("notANumber", "－")],
    ["集計中", figure, { unit: "回" }, slip("notANumber", "集計中")],
    [true, count, {}, slip("notANumber", "true")],
    [2.5, count, {}, slip("notWhole", "2.5")],
    [2.5, figure, { unit: "回" }, slip("notWhole", "2.5")],
    ["令和4年3月1日", day, {}, slip("notADay", "令和4年3月1日", "2022-03-01")],
    [20220301, day, {}, slip("notADay", "20220301", "2022-03-01")],
    ["3月末", day, {}, slip("notADay", "3月末")],
    [0, day, {}, slip("notADay", "0")],
    [-5, day, {}, slip("notADay", "-5")],
    ["計画通り", word, {}, slip("notInList", "計画通り", "計画どおり")],
    ["見直し中止", word, {}, slip("notInList", "見直し中止", "見直し・中止")],
    ["確認済み", word, {}, slip("notInList", "確認済み", "確認済")],
    ["順調", word, {}, slip("notInList", "順調")],
    [1, word, {}, slip("notInList", "1")],
  ])("is a slip: %j", (value, type, over, wanted) => expect(read(value, type, over)).toEqual(wanted));
});
