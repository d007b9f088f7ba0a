import { expect, test } from "@jest/globals";
import { emptyReview, reviewEntry } from "../../../src/core/entries/review-entry";
import { typedRow } from "../../support/entries/typed-row";

test("a row of 取りまとめ is read as it was filled in, words without the blanks around them", () => {
  const typed = { 進捗区分: " やや遅れ", 公表用実績: "研修を\n3回", "遅れの理由・対応": "講師", 次年度の方向性: "継続", "会議での意見・決定": "了承", 公表: "可　" };
  expect(reviewEntry(typedRow(typed))).toEqual({ grade: "やや遅れ", result: "研修を\n3回", remedy: "講師", direction: "継続", publication: "可", isPublishable: true });
});

test("a row with nothing in it is empty, and nothing may be published that is not 可", () => {
  expect(reviewEntry(typedRow({ 進捗区分: "　", 公表用実績: " " }))).toEqual(emptyReview);
  for (const publication of ["不可", "可能", "ok", ""]) expect(reviewEntry(typedRow({ 公表: publication })).isPublishable).toBe(false);
});
