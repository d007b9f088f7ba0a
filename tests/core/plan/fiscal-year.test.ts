import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  fiscalYearCode,
  fiscalYearEnd,
  fiscalYearLabel,
  fiscalYearOfCode,
  fiscalYearOfDate,
  fiscalYearOfLabel,
  fiscalYearStart,
} from "../../../src/core/plan/fiscal-year";

const anyFiscalYear = fc.integer({ min: 1926, max: 9998 });
const fullWidth = (text: string) => text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe("a fiscal year's names", () => {
  test("lead back to the year, in ordinary and in full-width signs", () => {
    fc.assert(
      fc.property(anyFiscalYear, (year) => {
        for (const written of [(name: string) => name, fullWidth]) {
          expect(fiscalYearOfLabel(written(fiscalYearLabel(year)))).toBe(year);
          expect(fiscalYearOfCode(written(fiscalYearCode(year)))).toBe(year);
        }
      }),
    );
  });

  test("are all different", () => {
    fc.assert(
      fc.property(anyFiscalYear, anyFiscalYear, (one, other) => {
        fc.pre(one !== other);
        expect(fiscalYearLabel(one)).not.toBe(fiscalYearLabel(other));
        expect(fiscalYearCode(one)).not.toBe(fiscalYearCode(other));
      }),
    );
  });

  test.each([
    [2021, "令和3年度", "R3"],
    [2020, "令和2年度", "R2"],
    [2019, "令和元年度", "R1"],
    [2018, "平成30年度", "H30"],
    [1989, "平成元年度", "H1"],
    [1988, "昭和63年度", "S63"],
  ])("are, for %i, %s and %s", (year, label, code) => {
    expect(fiscalYearLabel(year)).toBe(label);
    expect(fiscalYearCode(year)).toBe(code);
  });

  test.each([
    ["令和1年度", 2019],
    ["令和３年度", 2021],
    ["㋿3年度", 2021],
    [" 令和 3 年度 ", 2021],
    ["平成31年度", 2019],
    ["昭和64年度", 1989],
  ])("may be printed as %s", (label, year) => expect(fiscalYearOfLabel(label)).toBe(year));

  test.each(["", "令和年度", "令和0年度", "令和3年", "令和-3年度", "平成32年度", "2021年度", "大正15年度", "R3", "令和3年度から"])(
    "are not read from 「%s」",
    (label) => expect(fiscalYearOfLabel(label)).toBeNull(),
  );

  test.each(["", "R", "R0", "3", "令和3年度", "H32", "X3", "R3-01", "R3.5"])("are not read from the code 「%s」", (code) =>
    expect(fiscalYearOfCode(code)).toBeNull(),
  );

  test("take a small letter in a code", () => expect(fiscalYearOfCode("r3")).toBe(2021));
});

describe("a fiscal year's days", () => {
  test("run from 1 April to 31 March, and the next year begins the day after", () => {
    fc.assert(
      fc.property(anyFiscalYear, (year) => {
        expect(fiscalYearStart(year)).toBe(`${year}-04-01`);
        expect(fiscalYearEnd(year)).toBe(`${year + 1}-03-31`);
        expect(fiscalYearEnd(year) < fiscalYearStart(year + 1)).toBe(true);
      }),
    );
  });

  test("belong to the year whose start and end enclose them", () => {
    const anyDay = fc.date({ min: new Date("1927-01-01"), max: new Date("9998-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = day.toISOString().slice(0, 10);
        const year = fiscalYearOfDate(date);
        expect(fiscalYearStart(year) <= date && date <= fiscalYearEnd(year)).toBe(true);
      }),
    );
  });

  test.each([
    ["2021-03-31", 2020],
    ["2021-04-01", 2021],
    ["2022-01-01", 2021],
    ["2022-03-31", 2021],
    ["2022-04-01", 2022],
  ])("put %s into %i", (date, year) => expect(fiscalYearOfDate(date)).toBe(year));
});

test("a year that no era names is our own mistake", () => {
  expect(() => fiscalYearLabel(1925)).toThrow("1925");
  expect(() => fiscalYearCode(2021.5)).toThrow("2021.5");
});
