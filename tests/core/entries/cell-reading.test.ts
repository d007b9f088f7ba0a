import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dateIn, isFilled, numberIn, textIn, typedTextIn, wordIn, wordsIn } from "../../../src/core/entries/cell-reading";
import { surveyStates } from "../../../src/core/contract/vocabulary";
import { type CellValue, emptyCell } from "../../../src/core/workbook/cell";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { typedCell } from "../../support/entries/typed-row";

/** A formula with the result the program that saved it kept. */
const formula = (text: string, value: CellValue) => ({ ...emptyCell, formula: text, value });

describe("the number in a cell", () => {
  test.each<[string, CellValue, number | null]>([
    ["a number", 0.575, 0.575],
    ["zero", 0, 0],
    ["a negative number", -1, -1],
    ["a formula of plain numbers without its result", "=1234/2145", 1234 / 2145],
    ["a formula that refers elsewhere, without its result", "=A1/B1", null],
    ["a text that looks like a number", "57.5", null],
    ["a text with a percent sign", "57.5%", null],
    ["a truth value", true, null],
    ["nothing", null, null],
  ])("is read from %s", (_name, typed, number) => expect(numberIn(typedCell(typed))).toBe(number));

  test("is the result the program kept, not one worked out again", () => {
    expect(numberIn(formula("1/2", 0.25))).toBe(0.25);
    expect(numberIn(formula("A1/B1", 0.25))).toBe(0.25);
    expect(numberIn(formula("1/2", "#DIV/0!"))).toBeNull();
  });
});

describe("the text in a cell", () => {
  test.each<[CellValue, string | null]>([
    ["  計画どおり　", "計画どおり"],
    ["一行目\n二行目", "一行目\n二行目"],
    [0, "0"],
    [3.5, "3.5"],
    [false, "false"],
    ["", null],
    [" 　\n", null],
    [null, null],
  ])("of %j is %j", (typed, text) => expect(textIn(typedCell(typed))).toBe(text));
});

describe("the word in a cell", () => {
  test("is one of the list, blanks around it aside, and nothing else", () => {
    expect(wordIn(typedCell(" 集計中 "), surveyStates)).toBe("集計中");
    expect(wordIn(typedCell("集計"), surveyStates)).toBeNull();
    expect(wordIn(typedCell(null), surveyStates)).toBeNull();
    expect(wordIn(typedCell(0), surveyStates)).toBeNull();
  });
});

describe("the date in a cell", () => {
  const anyDate = fc
    .date({ min: new Date("1904-01-02"), max: new Date("2100-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test("is read by the workbook's own date system, whatever time of day stands with it", () => {
    const timeOfDay = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(anyDate, timeOfDay, (date, time) => {
        const serial = serialOfDate(date);
        expect(dateIn(typedCell(serial + time), "1900")).toBe(date);
        // 1 January 1904 is 0 in one system and 1462 in the other.
        expect(dateIn(typedCell(serial - 1462 + time), "1904")).toBe(date);
      }),
    );
  });

  test.each<[string, CellValue]>([
    ["a text that looks like one", "2023-03-31"],
    ["words", "3月末"],
    ["nothing", null],
    ["a year typed as a number too small to be a day", 3],
    ["a number beyond all days", 1e9],
  ])("is none where there is %s", (_name, typed) => expect(dateIn(typedCell(typed), "1900")).toBeNull());
});

const anyBlanks = fc.string({ unit: fc.constantFrom(" ", "　"), maxLength: 4 });

describe("the words in a cell", () => {
  test("are the same whatever blanks stand around them, and one blank between them", () => {
    fc.assert(
      fc.property(anyBlanks, anyBlanks, anyBlanks, (before, between, after) => {
        expect(wordsIn(typedCell(`${before}計画どおり${after}`))).toBe("計画どおり");
        expect(wordsIn(typedCell(`${before}総務局${between}　労務課${after}`))).toBe("総務局 労務課");
        expect(wordsIn(typedCell(before + after))).toBeNull();
        expect(wordIn(typedCell(`${before}集計中${after}`), surveyStates)).toBe("集計中");
      }),
    );
  });

  test("are none in an empty cell", () => expect(wordsIn(emptyCell)).toBeNull());
});

test("a text is kept just as it was typed, unless nothing but blanks was", () => {
  expect([" 3回\n実施　", "　\n ", "", null, 0].map((typed) => typedTextIn(typedCell(typed)))).toEqual([" 3回\n実施　", null, null, null, "0"]);
});

test("a cell is filled by anything that shows, zero and formulas included, not by blanks", () => {
  expect(["0", 0, false, "=A1", "済"].map((typed) => isFilled(typedCell(typed)))).toEqual([true, true, true, true, true]);
  expect([null, "", "　 "].map((typed) => isFilled(typedCell(typed)))).toEqual([false, false, false]);
  expect(["", " ", "不明"].map((result) => isFilled(formula('IF(A1="","",A1)', result)))).toEqual([false, false, true]);
});
