import { expect, test } from "@jest/globals";
import { sheetTitles } from "../../../src/core/contract/sheet-titles";
import { planInForce } from "../../../src/core/entries/plan-in-force";
import { revisableItems } from "../../../src/core/entries/revisable-items";
import { isRevisableRow } from "../../../src/core/entries/revisable-row";
import type { Revision } from "../../../src/core/plan/revision";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { type RevisedSheet, revisionOf } from "../../support/entries/revision-of";

/** A value that each item of the sheet can take. */
const values: Readonly<Record<RevisedSheet, readonly [targetId: string, after: Readonly<Record<string, Revision["after"]>>]>> = {
  initiatives: ["3", { 取組名: "新しい名", 目的: "目的", 内容: "・内容", 取りまとめ部署: "総務局労務課", 担当部署: "総務局人事課", 若手: "●", 職場: "●", 総合力: "●" }],
  schedule: ["01-1", { 令和3年度: "実施", 令和4年度: "実施", 令和5年度: "実施" }],
  goals: ["25-1", { 目標: "・拡大する。", 種別: "期限目途", 基準: 3, 単位: "件", 期限: "2024-03-31" }],
  indicators: ["やりがい", { 指標: "新しい名", 種別: "維持型", 基準値: 0.85, 目標値: 0.9 }],
};

test.each<RevisedSheet>(["initiatives", "schedule", "goals", "indicators"])("every item that %s is said to let revise can be revised, and a row the plan has", (sheet) => {
  const [targetId, after] = values[sheet];
  const items = revisableItems(sendai2021, sheetTitles[sheet]);
  expect([...items].sort()).toEqual(Object.keys(after).sort());
  const refused = items.filter((item) => {
    const revision = revisionOf(sheet, targetId, item, after[item] ?? null);
    return planInForce(sendai2021, [revision], sendai2021.lastYear).unusable.length > 0;
  });
  expect(refused).toEqual([]);
  expect(isRevisableRow(sendai2021, revisionOf(sheet, targetId, "", ""))).toBe(true);
  expect(isRevisableRow(sendai2021, revisionOf(sheet, "99-9", "", ""))).toBe(false);
});

test("a sheet whose text is not the plan's lets nothing be revised", () => {
  expect(revisableItems(sendai2021, sheetTitles.settings)).toEqual([]);
  expect(isRevisableRow(sendai2021, { target: sheetTitles.settings, targetId: "D01" })).toBe(false);
});
