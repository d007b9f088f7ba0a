import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { constantFormulaValue } from "../../../src/core/entries/constant-formula";
import { anyArithmetic, resultOf, written } from "../../support/entries/arithmetic";

describe("a formula of plain numbers", () => {
  test("has the result that arithmetic gives, or none where arithmetic has none", () => {
    fc.assert(
      fc.property(anyArithmetic, (arithmetic) => {
        const result = resultOf(arithmetic);
        expect(constantFormulaValue(written(arithmetic, ""))).toBe(Number.isFinite(result) ? result : null);
      }),
      { numRuns: 2000 },
    );
  });

  test("means the same with blanks between its parts and with its equals sign", () => {
    fc.assert(
      fc.property(anyArithmetic, fc.constantFrom(" ", "  ", "\n", "　"), (arithmetic, blank) => {
        const plain = constantFormulaValue(written(arithmetic, ""));
        expect(constantFormulaValue(`=${written(arithmetic, blank)}`)).toBe(plain);
      }),
    );
  });

  test.each([
    ["1234/2145", 1234 / 2145],
    ["=57.5%", 0.575],
    ["(210+33)/400*100%", 0.6075],
    ["1-2-3", -4],
    ["8/4/2", 1],
    ["2+3*4", 14],
    ["-5%", -0.05],
    ["--5", 5],
    ["2*-3", -6],
    [".5", 0.5],
    ["0", 0],
    ["50%%", 0.005],
  ])("such as %s is worked out as a spreadsheet does", (formula, value) => expect(constantFormulaValue(formula)).toBeCloseTo(value, 12));

  test.each([
    ["divides by zero", "1/0"],
    ["divides nothing by nothing", "0/0"],
    ["divides by what divides by zero", "1/(1/0)"],
    ["divides by what comes to zero", "2-1/(3-3)"],
    ["is longer than numbers go", "9".repeat(400)],
    ["runs out of numbers on the way", `1/(${"9".repeat(200)}*${"9".repeat(200)})`],
  ])("has no result where it %s", (_name, formula) => expect(constantFormulaValue(formula)).toBeNull());
});

describe("a formula that needs more than numbers", () => {
  test.each([
    ...["A1", "A1/B1", "Goals[実績]", "[@実績]", "TargetYear", "'表紙'!C5/2", "SUM(1,2)", "ROUND(0.575,2)", "PI()", "TRUE", "#REF!"],
    ...["2^3", '"1"', "1&2", "1=1", "1,234", "1;2", "1e3", "１/２", "57.5 %A"],
    ...["", "=", " ", "(", ")", "()", "(1", "1)", "1 2", "1.2.3", "1.", ".", "+", "*2", "1/", "1**2", "%", "5%5", "=1+=2"],
  ])("or is none, like 「%s」, has no value of its own", (formula) => expect(constantFormulaValue(formula)).toBeNull());

  test("is never mistaken for one, and nothing is thrown, whatever stands in the cell", () => {
    const pieces = fc.constantFrom(..."0123456789.+-*/()%,^&=A$!'\"[]@ \n".split(""), "実績", "１");
    const anyText = fc.oneof(fc.string(), fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")));
    fc.assert(
      fc.property(anyText, (text) => {
        const value = constantFormulaValue(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
        if (/[^\d.+\-*/()%=\s]/u.test(text)) expect(value).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["brackets", "(".repeat(20_000) + "1" + ")".repeat(20_000), null],
    ["brackets without an end", "(".repeat(200_000), null],
    ["signs", `${"-".repeat(100_001)}1`, -1],
    ["percent signs", `1${"%".repeat(100_000)}`, 0],
    ["sums", `${"1+".repeat(100_000)}1`, 100_001],
  ])("may be as long as a hostile file likes: %s", (_name, formula, value) => expect(constantFormulaValue(formula)).toBe(value));

  test("may nest 64 brackets deep, however many stand side by side", () => {
    const nested = (depth: number) => `${"(".repeat(depth)}1/4${")".repeat(depth)}`;
    const beside = "(0)+".repeat(100);
    expect([nested(64), beside + nested(64)].map(constantFormulaValue)).toEqual([0.25, 0.25]);
    expect([nested(65), beside + nested(65)].map(constantFormulaValue)).toEqual([null, null]);
  });
});
