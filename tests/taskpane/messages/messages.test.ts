import { describe, expect, test } from "@jest/globals";
import { fiscalYearLabel } from "../../../src/core/plan/fiscal-year";
import type { TroubledRows } from "../../../src/app/troubled-rows";
import { messagesEn } from "../../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../../src/taskpane/messages/messages.ja";

const doubled: TroubledRows = { trouble: "duplicated", sheet: "進捗入力", id: "R3-01-D01", keyColumn: "進捗ID", held: ["R3-01-D01", "R3-01-D01"], rows: [6, 9], column: 1, missing: [] };

describe("the pane's texts", () => {
  test("name fiscal years as the sheets do", () => {
    for (let year = 1989; year < 2045; year += 1) expect(messagesJa.fiscalYear(year)).toBe(fiscalYearLabel(year));
  });

  test("say of a moment the day and the time", () => {
    expect(messagesJa.moment("2026-11-23 12:01:33")).toBe("11月23日 12:01");
    expect(messagesEn.moment("2026-11-03 09:05:00")).toBe("November 3, 09:05");
  });

  test("tell rows with the same id by sheet, id and rows, and what to do", () => {
    expect(messagesJa.home.troubled(doubled)).toMatch(/^進捗入力：R3-01-D01 が6行目と9行目にあります。どちらか一方を削除する/u);
    expect(messagesJa.home.troubled({ ...doubled, trouble: "damaged", held: ["abc"], rows: [7] })).toBe("進捗入力：7行目のIDが「abc」になっています。「R3-01-D01」に戻してください。");
  });

  test("count what HR gave back among the rows still to go", () => {
    expect(messagesJa.home.own({ department: "総務課", year: "令和5年度", open: 2, returned: 2, due: null })).toBe("総務課　令和5年度　残り2行（うち差戻し2行）");
  });

  test("are joined in English with a blank between sentences, in Japanese with none", () => {
    expect(messagesEn.update.interrupted(1, 2, true)).toBe("Stopped as you asked. 1 place was written. 2 places remain.");
    expect(messagesJa.update.interrupted(1, 2, true)).not.toMatch(/。 /u);
  });
});
