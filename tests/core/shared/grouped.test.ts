import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { grouped } from "../../../src/core/shared/grouped";

const things = fc.array(fc.record({ key: fc.constantFrom("a", "b", "c", "__proto__"), mark: fc.nat() }));

describe("grouping", () => {
  test("loses nothing, doubles nothing and keeps the order within a group", () => {
    fc.assert(
      fc.property(things, (items) => {
        for (const [key, alike] of grouped(items, (item) => item.key)) {
          expect(alike).toEqual(items.filter((item) => item.key === key));
        }
      }),
    );
  });

  test("has a group for every key that occurs, in the order of the first of each, and no other", () => {
    fc.assert(
      fc.property(things, (items) => {
        expect([...grouped(items, (item) => item.key).keys()]).toEqual([...new Set(items.map((item) => item.key))]);
      }),
    );
  });
});
