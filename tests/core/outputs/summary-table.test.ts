import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { summaryTable } from "../../../src/core/outputs/summary-table";
import type { SummaryDocument } from "../../../src/core/summary/document/summary-document";
import { anyDocument } from "../../support/summaries/written-documents";

const year = 2022;
const document: SummaryDocument = {
  title: "計画の達成状況",
  subtitle: "基準日 2023/03/31",
  year,
  sections: [
    {
      id: "indicators",
      title: "指標",
      notes: ["差の単位はポイントです。"],
      columns: [
        { header: "指標", isLabel: true, year, width: 5 },
        { header: "実績（令和3年度）", isLabel: false, year: 2021, width: 2 },
        { header: "差", isLabel: false, year, width: 2 },
        { header: "調査日", isLabel: false, year, width: 2 },
        { header: "達成率", isLabel: false, year, width: 2 },
      ],
      rows: [{ cells: [{ kind: "text", text: "認知度" }, { kind: "share", tenths: 575 }, { kind: "points", tenths: -25, year: 2021 }, { kind: "day", day: "2021-06-30" }, { kind: "none", state: "集計中" }], isTotal: false }],
      empty: "",
      startsPage: false,
    },
    {
      id: "progress",
      title: "進捗",
      notes: [],
      columns: [{ header: "分け方", isLabel: true, year, width: 5 }, { header: "名称", isLabel: true, year, width: 5 }, { header: "遅れ", isLabel: false, year, width: 2 }, { header: "備考", isLabel: false, year, width: 2 }],
      rows: [{ cells: [{ kind: "text", text: "全体" }, { kind: "none", state: "該当なし" }, { kind: "count", value: 0, unit: "件" }, { kind: "none", state: null }], isTotal: true }],
      empty: "",
      startsPage: false,
    },
    { id: "attention", title: "一覧", notes: ["注です。"], columns: [{ header: "番号", isLabel: true, year, width: 2 }], rows: [], empty: "遅れはありません。", startsPage: true },
    { id: "revisions", title: "変更", notes: [], columns: [], rows: [], empty: "", startsPage: true },
  ],
};

describe("the tidy table of a document", () => {
  test("has a line for every value, with all that says what it is", () => {
    expect(summaryTable(document)).toEqual({
      header: ["節番号", "節", "行番号", "行の種別", "対象1の見出し", "対象1", "対象2の見出し", "対象2", "項目", "年度", "年度（西暦）", "値", "単位", "内容", "状態"],
      rows: [
        [0, "文書", 1, "文書", null, null, null, null, "表題", "令和4年度", 2022, null, null, "計画の達成状況", null],
        [0, "文書", 2, "文書", null, null, null, null, "基準日・対象", "令和4年度", 2022, null, null, "基準日 2023/03/31", null],
        [1, "指標", 1, "注記", null, null, null, null, "注記", "令和4年度", 2022, null, null, "差の単位はポイントです。", null],
        [1, "指標", 1, "明細", "指標", "認知度", null, null, "実績（令和3年度）", "令和3年度", 2021, 57.5, "%", null, null],
        [1, "指標", 1, "明細", "指標", "認知度", null, null, "差", "令和3年度", 2021, -2.5, "ポイント", null, null],
        [1, "指標", 1, "明細", "指標", "認知度", null, null, "調査日", "令和4年度", 2022, null, null, "2021-06-30", null],
        [1, "指標", 1, "明細", "指標", "認知度", null, null, "達成率", "令和4年度", 2022, null, null, null, "集計中"],
        [2, "進捗", 1, "合計", "分け方", "全体", "名称", "該当なし", "遅れ", "令和4年度", 2022, 0, "件", null, null],
        [2, "進捗", 1, "合計", "分け方", "全体", "名称", "該当なし", "備考", "令和4年度", 2022, null, null, null, "未入力"],
        [3, "一覧", 1, "注記", null, null, null, null, "注記", "令和4年度", 2022, null, null, "注です。", null],
        [3, "一覧", 1, "該当なし", null, null, null, null, "該当なし", "令和4年度", 2022, null, null, "遅れはありません。", null],
        [4, "変更", 1, "該当なし", null, null, null, null, "該当なし", "令和4年度", 2022, null, null, "該当するものはありません。", null],
      ],
    });
  });

  test("has every line as long as its header, and one of 値, 内容 and 状態 on each", () => {
    fc.assert(
      fc.property(anyDocument, (any) => {
        const { header, rows } = summaryTable(any);
        const [value, words, state] = ["値", "内容", "状態"].map((name) => header.indexOf(name));
        for (const row of rows) {
          expect(row).toHaveLength(header.length);
          expect([value, words, state].filter((index) => row[index ?? -1] !== null)).toHaveLength(1);
        }
      }),
    );
  });
});
