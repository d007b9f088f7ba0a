import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Tally } from "../../../src/core/shared/tally";

const texts = fc.array(fc.constantFrom("", "a", "b", "__proto__"));

describe("a tally", () => {
  test("gives a text as often as it was put in", () => {
    fc.assert(
      fc.property(texts, texts, (had, wanted) => {
        const tally = new Tally(had);
        for (const text of ["", "a", "b", "__proto__"]) {
          const asked = wanted.filter((other) => other === text);
          const count = had.filter((other) => other === text).length;
          expect(asked.filter(() => tally.take(text))).toHaveLength(Math.min(asked.length, count));
        }
      }),
    );
  });

  test("owes what was taken in vain, so that the next one added is not there to take", () => {
    const tally = new Tally();
    expect(tally.take("a")).toBe(false);
    tally.add("a");
    expect(tally.take("a")).toBe(false);
    tally.add("a");
    tally.add("a");
    expect(tally.take("a")).toBe(true);
  });
});
