import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { countShareTenths } from "../../../src/core/attainment/count-share";
import { exactQuotient } from "../../support/arithmetic/exact-quotient";

const anyCount = fc.integer({ min: 0, max: 100_000 });

describe("a number of people among others", () => {
  test("is their share in tenths of a percent, halves away from zero", () => {
    fc.assert(
      fc.property(anyCount, anyCount, (part, others) => {
        const whole = part + others + 1;
        expect(countShareTenths(part, whole)).toBe(exactQuotient(BigInt(part) * 1000n, BigInt(whole)));
      }),
    );
  });

  test.each([
    ["nobody", 0, 12, 0],
    ["everybody", 12, 12, 1000],
    ["one of one", 1, 1, 1000],
    ["a third", 1, 3, 333],
    ["one of two thousand, which is rounded up", 1, 2000, 1],
    ["one of two thousand and one, which is rounded down", 1, 2001, 0],
  ])("is known of %s", (_, part, whole, tenths) => {
    expect(countShareTenths(part, whole)).toBe(tenths);
  });

  test.each([
    ["a part that was not entered", null, 12],
    ["a whole that was not entered", 12, null],
    ["nothing entered", null, null],
    ["none of nobody", 0, 0],
    ["none of fewer than nobody", -2, -1],
    ["fewer than nobody", -1, 12],
    ["one more than there are", 13, 12],
  ])("is not known of %s", (_, part, whole) => {
    expect(countShareTenths(part, whole)).toBeNull();
  });
});
