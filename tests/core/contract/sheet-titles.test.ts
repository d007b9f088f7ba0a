import { describe, expect, test } from "@jest/globals";
import { sheetTitles } from "../../../src/core/contract/sheet-titles";

describe("the contract's sheets", () => {
  test("are the fourteen that files in use know, in their order", () => {
    expect(Object.values(sheetTitles).join(" ")).toBe(
      "表紙 取組一覧 工程表 進捗入力 目標実績 KPI指標 調査実績 取りまとめ 達成状況 確認事項 計画変更 計画書の記載確認 更新記録 設定",
    );
  });

  test("bear titles that Excel takes, no two of them alike", () => {
    const titles: string[] = Object.values(sheetTitles);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 31 || /[:\\/?*[\]]/u.test(title))).toEqual([]);
  });
});
