import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainText } from "../../../src/core/shared/plain-text";

describe("a plain text", () => {
  test("is the same whatever the width of its signs and wherever its blanks are", () => {
    expect(plainText("　令和３ 年度\n（Ａ）")).toBe(plainText("令和3年度(A)"));
  });

  test("stays as it is when made plain again, and holds no blank", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/\s/u);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
