import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readingBudget } from "../../../src/file/worker/reading-budget";

const mebibyte = 1024 * 1024;

describe("the budget of a reading", () => {
  test("grows with the file, and never without end", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (one, other) => {
        const lighter = readingBudget(Math.min(one, other));
        const heavier = readingBudget(Math.max(one, other));
        expect(heavier.milliseconds).toBeGreaterThanOrEqual(lighter.milliseconds);
        expect(heavier.megabytes).toBeGreaterThanOrEqual(lighter.megabytes);
        expect(heavier.milliseconds).toBeLessThanOrEqual(60_000);
        expect(heavier.megabytes).toBeLessThanOrEqual(1_500);
      }),
    );
  });

  test("leaves a small file less than a second and less than 200 MB, whatever it does", () => {
    expect(readingBudget(20_000).milliseconds).toBeLessThan(1_000);
    expect(readingBudget(20_000).megabytes).toBeLessThan(200);
  });

  test("gives a workbook of the plan, 1 second's work, five times as long", () => {
    expect(readingBudget(160_000).milliseconds).toBeGreaterThan(4_900);
  });

  test("gives an ordinary workbook of a megabyte several times what it needs", () => {
    expect(readingBudget(mebibyte)).toEqual({ milliseconds: 30_400, megabytes: 220 });
  });
});
