import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainDate } from "../../../src/core/entries/plain-date";
import { isCalendarDate } from "../../../src/core/plan/calendar-date";
import { dateOfSerial } from "../../../src/core/workbook/serial-date";

/** Days of 令和 that cells can hold, as ISO texts. */
const days = fc.integer({ min: 43_586, max: 80_000 }).map((serial) => dateOfSerial(serial) ?? "");

describe("the day a text stands for", () => {
  test("is the same however year, month and day are written", () => {
    fc.assert(
      fc.property(days, (date) => {
        const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
        const reiwa = year - 2018;
        const texts = [date, `${year}/${month}/${day}`, `${year}年${month}月${day}日`, `令和${reiwa}年${month}月${day}日`, `R${reiwa}.${month}.${day}`, `r${reiwa}/${month}/${day}`, date.replaceAll("-", ""), `　${year} / ${month} / ${day} `];
        for (const text of texts) expect(plainDate(text)).toBe(date);
      }),
    );
  });

  test("is a day that exists, whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[RHS令和平成]{0,2}[0-9０-９]{1,4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?$/u)), (text) => {
        const date = plainDate(text);
        if (date !== null) expect(isCalendarDate(date)).toBe(true);
      }),
    );
  });

  test.each([
    ["令和4年3月1日", "2022-03-01"],
    ["R4.3.1", "2022-03-01"],
    ["Ｒ４．３．１", "2022-03-01"],
    ["２０２２／３／１", "2022-03-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    ["H31.4.30", "2019-04-30"],
    ["昭和64年1月7日", "1989-01-07"],
    ["2022年3月1日（火）", "2022-03-01"],
    ["2022/3/1 (火曜日)", "2022-03-01"],
    ["2024-02-29", "2024-02-29"],
  ])("is read from %s", (text, date) => expect(plainDate(text)).toBe(date));

  test.each(["3月末", "令和4年3月", "令和4年3月末日", "3月1日", "3/1", "4/3/1", "22.3.1", "12/15/2021", "2023/2/29", "2022/13/1", "令和0年3月1日", "平成32年3月1日", "明治4年3月1日", "1899/12/31", "2022/3/1～3/5", "2022/3/1 1", "令和4年度中", "集計中", "－", ""])(
    "is not guessed from %j",
    (text) => expect(plainDate(text)).toBeNull(),
  );
});
