import { describe, expect, test } from "@jest/globals";
import { isReportDueSoon } from "../../../src/core/entries/report-deadline";

describe("回答期限 is near", () => {
  test.each([
    ["2022-04-20", false],
    ["2022-04-21", true],
    ["2022-04-28", true],
    ["2022-04-29", false],
  ])("from seven days before until the day itself: on %s, for 28 April, %s", (today, isNear) => {
    expect(isReportDueSoon("2022-04-28", today)).toBe(isNear);
  });

  test("over the end of a month and of a year", () => {
    expect(isReportDueSoon("2022-03-01", "2022-02-22")).toBe(true);
    expect(isReportDueSoon("2022-01-02", "2021-12-27")).toBe(true);
  });

  test("never while it is not set", () => {
    expect(isReportDueSoon(null, "2022-04-28")).toBe(false);
  });
});
