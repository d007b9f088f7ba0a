import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { roundedQuotient, tenthsOfPercent } from "../../../src/core/shared/tenths";
import { exactQuotient } from "../../support/arithmetic/exact-quotient";

describe("a ratio in tenths of a percent", () => {
  test("is the exact decimal's, halves upwards, for every ratio of four decimals from 0 to 1", () => {
    const wrong = Array.from({ length: 10_001 }, (_, step) => step).filter(
      (step) => tenthsOfPercent(step / 10_000) !== exactQuotient(BigInt(step), 10n),
    );
    expect(wrong).toEqual([]);
  });

  test("is the exact decimal's, halves away from zero, whatever its sign and number of decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat({ max: 9 }), (digits, decimals) => {
        const expected = exactQuotient(BigInt(digits) * 1000n, 10n ** BigInt(decimals));
        expect(tenthsOfPercent(Number(`${digits}e-${decimals}`))).toBe(expected);
      }),
    );
  });

  test.each([
    [0.575, 575],
    [0.5005, 501],
    [0.50049, 500],
    [-0.0005, -1],
    [-0.0004, 0],
    [0, 0],
    [3, 3000],
  ])("is, for %d, %d", (ratio, tenths) => expect(tenthsOfPercent(ratio)).toBe(tenths));

  test("of what is no number is no number", () => expect(tenthsOfPercent(Number.NaN)).toBeNaN());
});

describe("a rounded quotient", () => {
  const anyDividend = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
  const anyDivisor = fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((divisor) => divisor !== 0);

  test("is the nearest whole number, halves away from zero", () => {
    fc.assert(
      fc.property(anyDividend, anyDivisor, (dividend, divisor) => {
        expect(roundedQuotient(dividend, divisor)).toBe(exactQuotient(BigInt(dividend), BigInt(divisor)));
      }),
    );
  });

  test("of a number exactly between two whole numbers is the one further from zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 10_000 }), (whole, half) => {
        const dividend = (2 * whole + 1) * half;
        expect(roundedQuotient(dividend, 2 * half)).toBe(whole + 1);
        expect(roundedQuotient(-dividend, 2 * half)).toBe(-whole - 1);
      }),
    );
  });

  test("is never minus zero, which would print as -0", () => {
    expect(roundedQuotient(-1, 3)).toBe(0);
    expect(roundedQuotient(0, -3)).toBe(0);
  });
});
