import { describe, expect, test } from "@jest/globals";
import { sendai2021Files } from "../../../src/core/plan/sendai-2021/files";
import { type Edit, editedFiles, problemLines } from "../../support/plans/edited-files";

describe("a folder of plan data that has not the right form", () => {
  test.each<[string, Edit]>([
    ["goals.ts: 目標 03-1a の threshold: 数値が必要です", ["goals/03-1a/threshold", "25%"]],
    ["goals.ts: 目標 03-1a の threshold: 数値が必要です", ["goals/03-1a/threshold", null]],
    ["goals.ts: 目標 04-1 の threshold: 1以上にしてください", ["goals/04-1/threshold", 0]],
    ["goals.ts: 目標 06-1 の unit: null（記載なし）にしてください", ["goals/06-1/unit", "回"]],
    ["goals.ts: 目標 06-2 の unit: 文字が必要です", ["goals/06-2/unit", null]],
    [
      "goals.ts: 目標 25-1 の deadline: 実在する日付を 2022-03-31 の形で入れてください",
      ["goals/25-1/deadline", "2023-02-31"],
    ],
    ["goals.ts: 目標 25-1 の deadline: 文字が必要です", ["goals/25-1/deadline", undefined]],
    ["goals.ts: 目標 25-1 の due: この名前の項目はありません", ["goals/25-1/due", "2023-03-31"]],
    ["goals.ts: 目標 3-1 の id: 01-1 または 03-1a の形にしてください", ["goals/03-1a/id", "3-1"]],
    ["goals.ts: 目標 1番目 の id: 文字が必要です", ["goals/01-1/id", undefined]],
    ["goals.ts: 目標 01-1 の sentence: HTMLのタグを除いてください", ["goals/01-1/sentence", '<ul style="x"> ・増やす。']],
    ["goals.ts: 一覧 [ ] が必要です", ["goals", {}]],
    ["goals.ts: 目標 2番目: 項目の組 { } が必要です", ["goals/01-2", "01-2"]],
    ["initiatives.ts: 取組 8 の purpose: 空にできません", ["initiatives/8/purpose", ""]],
    ["initiatives.ts: 取組 8 の purpose: 前後の空白を除いてください", ["initiatives/8/purpose", " 促す。"]],
    ["initiatives.ts: 取組 8 の page: 整数が必要です", ["initiatives/8/page", 8.5]],
    ["initiatives.ts: 取組 8 の content: 1件以上が必要です", ["initiatives/8/content", []]],
    ["initiatives.ts: 取組 8 の content 1番目: 文字が必要です", ["initiatives/8/content/0", 5]],
    [
      "initiatives.ts: 取組 8 の 部署 2番目 の departmentId: D01 の形にしてください",
      ["initiatives/8/departments/1/departmentId", "人事課"],
    ],
    [
      'schedule.ts: 工程 30-2 の cells 3番目 の basis: 次のどれかにしてください: "printed"、"arrow"、"inferred"',
      ["schedule/30-2/cells/2/basis", "guess"],
    ],
    ["indicators.ts: 指標 誇り の baselineTenths: 整数が必要です", ["indicators/誇り/baselineTenths", 88.6]],
    ["indicators.ts: 指標 誇り の baselineTenths: 1000以下にしてください", ["indicators/誇り/baselineTenths", 8860]],
    ["discrepancies.ts: 記載 I-23 の certainty: 次のどれかにしてください", ["discrepancies/I-23/certainty", "高"]],
    ["cross-listings.ts: 再掲 4→9 の part: 次のどれかにしてください", ["crossListings/0/part", "purpose"]],
    ["cross-listings.ts: 再掲 4→9 の marked: true か false が必要です", ["crossListings/0/marked", "はい"]],
    ["clauses.ts: 条文 P-01 の sentence: 文字が必要です", ["clauses/P-01/sentence", undefined]],
    ["options.ts: 項目 区の数 の initial: 文字か数値が必要です", ["options/区の数/initial", true]],
    ["departments.ts: 部署 D03 の kind: 次のどれかにしてください", ["departments/D03/kind", "総称"]],
    ["outline.ts: firstYear: 1990以上にしてください", ["outline/firstYear", 3]],
    ["outline.ts: policyLastYear: 1990以上にしてください", ["outline/policyLastYear", 12]],
    ["outline.ts: 施策分野 1 の 区分 1-2 の title: 文字が必要です", ["outline/areas/1/categories/1-2/title", null]],
    ["outline.ts: 項目の組 { } が必要です", ["outline", null]],
  ])("is refused with: %s", (line, edit) => {
    expect(problemLines(editedFiles(sendai2021Files, edit)).join("\n")).toContain(line);
  });

  test("is told all its mistakes at once, in the order of the files", () => {
    const files = editedFiles(sendai2021Files, ["goals/02-1/unit", 1], ["outline/city", 1], ["goals/01-1/id", 1]);
    expect(problemLines(files).map((line) => line.split(":")[0])).toEqual(["outline.ts", "goals.ts", "goals.ts"]);
  });
});
