import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { countsBy } from "../../../src/core/shared/counts-by";

test("kinds are counted in the order in which they came, and the counts make up the whole", () => {
  expect([...countsBy(["い", null, "い", "ろ"], (word) => word)]).toEqual([["い", 2], [null, 1], ["ろ", 1]]);
  fc.assert(fc.property(fc.array(fc.nat(5)), (numbers) => expect([...countsBy(numbers, (number) => number % 3).values()].reduce((sum, count) => sum + count, 0)).toBe(numbers.length)));
});
