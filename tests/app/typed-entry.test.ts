import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { typedEntry } from "../../src/app/typed-entry";
import type { EntryType } from "../../src/core/contract/entry-columns";
import type { CellValue } from "../../src/core/workbook/cell";
import { serialIn, serialOfDate } from "../../src/core/workbook/serial-date";

const share: EntryType = { kind: "share" };
const count: EntryType = { kind: "count", within: null };
const day: EntryType = { kind: "day", when: "entered" };
const state: EntryType = { kind: "word", list: "SurveyStates" };

/** The value, or the code of the refusal. */
function read(text: string, type: EntryType, dateSystem: "1900" | "1904" = "1900"): CellValue {
  const result = typedEntry(text, type, { unit: null, dateSystem, words: ["実施", "集計中"] });
  return result.ok ? result.value : result.error.code;
}

describe("what is typed into a form", () => {
  test("is the same percentage with and without its sign, in either width, for every tenth above 1%", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 1000 }), fc.boolean(), fc.boolean(), (tenths, hasSign, isWide) => {
        const plain = `${tenths / 10}${hasSign ? "%" : ""}`;
        const text = isWide ? plain.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)) : plain;
        expect(read(text, share)).toBeCloseTo(tenths / 1000, 12);
      }),
    );
  });

  test("is asked about where a bare number may be a part of one as well as so many percent", () => {
    for (const text of ["0.575", "1", "０．５", "0.01"]) expect(read(text, share)).toBe("ambiguousShare");
    expect(typedEntry("0.575", share, { unit: null, dateSystem: "1900", words: null })).toMatchObject({ error: { asPart: "57.5%", asPercent: "0.575%" } });
    expect(read("0.5%", share)).toBe(0.005);
    expect(read("1%", share)).toBe(0.01);
    expect(read("0", share)).toBe(0);
  });

  test("is refused by what is wrong with it", () => {
    expect(read("101", share)).toBe("aboveWhole");
    expect(read("150%", share)).toBe("aboveWhole");
    expect(read("-5", share)).toBe("negative");
    expect(read("▲2", count)).toBe("negative");
    expect(read("約60%", share)).toBe("notAShare");
    expect(read("集計中", share)).toBe("notAShare");
    expect(read("12.5", count)).toBe("notWhole");
    expect(read("300人くらい", count)).toBe("notANumber");
    expect(read("3月末", day)).toBe("notADay");
    expect(read("調査中", state)).toBe("notInList");
    expect(read("あ".repeat(32_768), { kind: "text" })).toBe("tooLong");
  });

  test("is a day in the workbook's own date system, by either calendar", () => {
    for (const text of ["2022-03-01", "2022/3/1", "令和4年3月1日", "R4.3.1", "２０２２／３／１"]) {
      expect(read(text, day)).toBe(serialOfDate("2022-03-01"));
      expect(read(text, day, "1904")).toBe(serialIn("1904", serialOfDate("2022-03-01")));
    }
  });

  test("is a count with thousands and its unit, a word of the list, and a text just as it was typed", () => {
    expect(read("1,234人", count)).toBe(1234);
    expect(read(" 実施 ", state)).toBe("実施");
    expect(read("　一行目\n二行目", { kind: "text" })).toBe("　一行目\n二行目");
    for (const type of [share, count, day, state]) expect(read(" 　", type)).toBeNull();
  });
});
