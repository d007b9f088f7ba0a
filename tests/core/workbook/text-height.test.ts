import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fittingHeight, textWidth } from "../../../src/core/workbook/text-height";

const lines = fc.array(fc.string({ unit: fc.constantFrom("a", "あ", "𠮷", " "), maxLength: 40 }), { minLength: 1, maxLength: 4 });

describe("the room a text takes", () => {
  test("a Japanese character is as wide as two Latin ones, one outside the basic plane too", () => {
    expect([textWidth("ab"), textWidth("あ"), textWidth("𠮷"), textWidth("令和3年")]).toEqual([2, 2, 2, 7]);
  });

  test("a line is as wide as its characters together", () => {
    fc.assert(fc.property(lines, (parts) => textWidth(parts.join("")) === parts.map(textWidth).reduce((whole, part) => whole + part, 0)));
  });

  test("a row is as high as its highest text, each line wrapped by itself", () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 4, max: 60 }), (parts, width) => {
        const room = Math.max(2, width - 1.5);
        const count = parts.map((line) => Math.max(1, Math.ceil(textWidth(line) / room))).reduce((whole, part) => whole + part, 0);
        expect(fittingHeight([{ text: "", width }, { text: parts.join("\n"), width }])).toBe(Math.min(409, count * 16 + 4));
      }),
    );
  });
});
