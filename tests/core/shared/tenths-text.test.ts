import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { percentText, signedTenthsText, tenthsText } from "../../../src/core/shared/tenths-text";

test("tenths as text are the same number, with one decimal", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (tenths) => {
      expect(tenthsText(tenths)).toMatch(/^-?\d+\.\d$/u);
      expect(Math.round(Number(tenthsText(tenths)) * 10)).toBe(tenths);
      expect(signedTenthsText(tenths)).toBe(`${tenths > 0 ? "+" : tenths < 0 ? "▲" : ""}${tenthsText(Math.abs(tenths))}`);
    }),
  );
  expect([percentText(-59), percentText(0), percentText(1000)]).toEqual(["▲5.9%", "0.0%", "100.0%"]);
  expect([signedTenthsText(-3), signedTenthsText(0), signedTenthsText(125)]).toEqual(["▲0.3", "0.0", "+12.5"]);
});
