import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainNumber } from "../../../src/core/entries/plain-number";

/** As Japanese input writes it: every character in its full-width form. */
function fullWidth(text: string): string {
  return [...text].map((letter) => (letter >= "!" && letter <= "~" ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter)).join("");
}

const counts = fc.nat({ max: 1_000_000_000 });
const decimals = fc.record({ whole: fc.nat({ max: 1_000_000 }), tenth: fc.nat({ max: 9 }) }).map(({ whole, tenth }) => `${whole}.${tenth}`);
const units = fc.constantFrom("人", "名", "回", "件", "局区", "時間", "か所");

describe("the number a text stands for", () => {
  test("is the same in either width, with thousands separators, and between blanks", () => {
    fc.assert(
      fc.property(counts, fc.constantFrom("", " ", "　", "\n"), (count, blank) => {
        const grouped = count.toLocaleString("en-US");
        for (const text of [String(count), grouped, fullWidth(String(count)), fullWidth(grouped)]) expect(plainNumber(`${blank}${text}${blank}`, null)).toBe(count);
      }),
    );
  });

  test("is what stands before its row's unit", () => {
    fc.assert(fc.property(decimals, units, fc.constantFrom("", " "), (text, unit, blank) => expect(plainNumber(`${text}${blank}${unit}`, unit)).toBe(Number(text))));
  });

  test("of a percentage is the ratio, in either width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const text = `${tenths / 10}%`;
        expect(plainNumber(text, "%")).toBeCloseTo(tenths / 1000, 12);
        expect(plainNumber(fullWidth(text), "%")).toBe(plainNumber(text, "%"));
      }),
    );
  });

  test("is never negative, never above 100% where a share belongs, and always a number", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[0-9０-９.,%％回人 -]{0,8}$/u)), fc.option(fc.constantFrom("%", "人", "時間"), { nil: null }), (text, unit) => {
        const number = plainNumber(text, unit);
        if (number === null) return;
        expect(Number.isFinite(number) && number >= 0).toBe(true);
        if (unit === "%") expect(number).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each<[string, string | null, number]>([
    ["５７．５％", "%", 0.575],
    ["57.5", "%", 0.575],
    ["57.5パーセント", "%", 0.575],
    ["100%", "%", 1],
    ["0.5%", "%", 0.005],
    ["0.575", "%", 0.575],
    ["0", "%", 0],
    ["3回", "回", 3],
    ["3回", null, 3],
    ["12名", "人", 12],
    ["3か所", "箇所", 3],
    ["12.5時間", "時間", 12.5],
    ["1,234", null, 1234],
    ["１，２３４人", "人", 1234],
  ])("is read from %s where %s is counted", (text, unit, number) => expect(plainNumber(text, unit)).toBe(number));

  test.each<[string, string | null]>([
    ["約300人", "人"],
    ["300人程度", "人"],
    ["5～6回", "回"],
    ["－", null],
    ["-3", null],
    ["▲3", null],
    ["集計中", null],
    ["", null],
    ["12,34", null],
    ["1.2.3", null],
    ["5 7", null],
    ["12\n34", null],
    ["3回", "人"],
    ["3回", "%"],
    ["57.5%", "人"],
    ["100.1%", "%"],
    ["101", "%"],
    ["12345678901234567890", null],
  ])("is not guessed from %j where %s is counted", (text, unit) => expect(plainNumber(text, unit)).toBeNull());

  test("is not guessed from a bare 1 where a share belongs: it is 1% as well as the whole", () => {
    expect(plainNumber("1", "%")).toBeNull();
    expect(plainNumber("1%", "%")).toBe(0.01);
  });
});
