import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isCalendarDate } from "../../../src/core/plan/calendar-date";

test("exactly the days that a calendar has are dates", () => {
  const anyParts = fc.tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  );
  fc.assert(
    fc.property(anyParts, ([year, month, day]) => {
      const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const same = new Date(Date.UTC(year, month - 1, day));
      expect(isCalendarDate(text)).toBe(same.getUTCMonth() === month - 1 && same.getUTCDate() === day);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["1900-02-29", false],
  ["2000-02-29", true],
  ["2022-3-31", false],
  ["2022/03/31", false],
  ["2022-03-31T00:00:00Z", false],
  ["２０２２-03-31", false],
  ["0000-01-01", false],
  ["", false],
])("%s: %s", (text, isDate) => expect(isCalendarDate(text)).toBe(isDate));
