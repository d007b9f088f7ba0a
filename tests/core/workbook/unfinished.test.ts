import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { titleOfMade, type UnfinishedSheet, unfinishedProperties, unfinishedSheets, unfinishedTexts } from "../../../src/core/workbook/unfinished";

const sheetName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 31 }).filter((name) => name.length <= 31 && !/[/\\?*[\]:]/.test(name));
const unfinished = fc.record({ sheet: sheetName, isBeingMade: fc.boolean(), rights: fc.option(fc.stringMatching(/^[nux][0-9a-z]{1,3}$/)) });

describe("what a workbook says of its unfinished sheets", () => {
  test("is read again as it was written, in texts that Excel keeps, however long the names of our sheets are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(unfinished, { maxLength: 14, selector: ({ sheet }) => sheet }), (sheets: readonly UnfinishedSheet[]) => {
        const texts = unfinishedTexts(sheets);
        expect(unfinishedSheets(texts)).toEqual(sheets);
        expect([...texts.keys()]).toEqual(unfinishedProperties.slice(0, texts.size));
        for (const text of texts.values()) expect(text.length).toBeLessThanOrEqual(255);
      }),
    );
  });

  test("is nothing when there are none", () => {
    expect(unfinishedTexts([])).toEqual(new Map());
    expect(unfinishedSheets(new Map([["plan.schema", "1"]]))).toEqual([]);
  });

  test("names a sheet by its title, or by that with a number where it was taken", () => {
    const titles = new Set(["表紙", "目標 (2)"]);
    expect(["表紙", "表紙 (2)", "目標 (2)", "目標 (3)", "別"].map((name) => titleOfMade(name, titles))).toEqual(["表紙", "表紙", "目標 (2)", null, null]);
  });
});
