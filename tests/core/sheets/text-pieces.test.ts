import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { textPieces } from "../../../src/core/sheets/text-pieces";
import { wrappedHeight } from "../../../src/core/sheets/wrapped-height";
import { fittingHeight } from "../../../src/core/workbook/text-height";
import { lawRuns } from "../../support/law-runs";

const widths = fc.integer({ min: 6, max: 180 });
/** Room for one character, however wide it is reckoned. */
const heights = fc.integer({ min: 100, max: 404 });
const texts = fc.array(fc.constantFrom("研修を実施した。", "abc ", "\n", "👨‍👩‍👧‍👦", "か\u3099", "12"), { maxLength: 300 }).map((parts) => parts.join(""));
const withoutEnds = (text: string): string => text.replaceAll("\n", "");

describe("a text in pieces", () => {
  test("is the text again when they are put together, and each fits its cell", () => {
    fc.assert(
      fc.property(texts, widths, heights, (text, width, height) => {
        const pieces = textPieces(text, width, height);
        expect(withoutEnds(pieces.join(""))).toBe(withoutEnds(text));
        expect(pieces.length).toBeGreaterThan(0);
        for (const piece of pieces) expect(wrappedHeight(piece, width)).toBeLessThanOrEqual(height);
      }),
      lawRuns(),
    );
  });

  test("that fits is left whole, line ends and all", () => {
    expect(textPieces("一行目\n二行目\n", 40, 100)).toEqual(["一行目\n二行目\n"]);
    expect(textPieces("", 40, 100)).toEqual([""]);
  });

  test("is cut between characters as people see them", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(textPieces(family.repeat(400), 20, 84).every((piece) => piece.startsWith("👨") && withoutEnds(piece).replaceAll(family, "") === "")).toBe(true);
  });

  test("of 32,767 characters is cut as quickly as it is read", () => {
    const started = performance.now();
    expect(textPieces("あ".repeat(32_767), 45, 404).join("")).toHaveLength(32_767);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("the height of a wrapped text", () => {
  test("is never less than it is reckoned elsewhere, and leaves room where lines end early", () => {
    fc.assert(fc.property(texts, widths, (text, width) => expect(wrappedHeight(text, width)).toBeGreaterThanOrEqual(fittingHeight([{ text, width }]))), lawRuns());
    // Six full-width characters and a half are six on a line.
    expect(wrappedHeight("目標（判定対象）の数と達成した数", 14.5)).toBeGreaterThan(fittingHeight([{ text: "目標（判定対象）の数と達成した数", width: 14.5 }]));
  });
});
