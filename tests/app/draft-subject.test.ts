import { beforeAll, describe, expect, test } from "@jest/globals";
import type { CheckedWorkbook } from "../../src/app/check-workbook";
import { reviewSubject, surveySubject } from "../../src/app/draft-subject";
import { reviewId, surveyId } from "../../src/core/contract/row-ids";
import { checkedNow } from "../support/update/checked-now";
import { madeWorkbook } from "../support/update/memory-update";

let checked: CheckedWorkbook;
beforeAll(async () => {
  checked = await checkedNow(await madeWorkbook());
});

describe("what a row is about that somebody typed for", () => {
  test("is known in every year of the plan, whichever is 対象年度", () => {
    const { years, planIn } = checked.book.facts;
    expect(years.length).toBeGreaterThan(1);
    for (const year of years) {
      for (const { number, title } of planIn(year).initiatives) expect(reviewSubject(checked, reviewId(year, number))).toEqual({ year, initiative: number, name: title });
      for (const { id, label } of planIn(year).indicators) expect(surveySubject(checked, surveyId(year, id))).toEqual({ year, initiative: null, name: label });
    }
  });

  test("is not known of a row that the plan has not", () => {
    expect([reviewSubject(checked, "R5-99"), surveySubject(checked, "R5-X"), reviewSubject(checked, "")]).toEqual([null, null, null]);
  });
});
