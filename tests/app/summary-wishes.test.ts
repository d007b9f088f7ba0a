import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { summaryWishesOf, summaryWishesText } from "../../src/app/summary-wishes";

test("wishes are the same after they were told as one line of text", () => {
  const wishes = fc.record({ year: fc.option(fc.string()), departments: fc.option(fc.array(fc.string())), showsInterim: fc.boolean() });
  fc.assert(
    fc.property(wishes, (asked) => {
      const text = summaryWishesText(asked);
      expect(text).not.toContain("\n");
      expect(summaryWishesOf(text)).toEqual(asked);
    }),
  );
});
