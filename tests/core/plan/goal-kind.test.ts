import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { goalKindLabel, goalKindOfLabel, goalKinds } from "../../../src/core/plan/goal-kind";

const anyBaselineYear = fc.integer({ min: 1990, max: 2100 });

test("a goal's label leads back to its kind, whatever the baseline year", () => {
  fc.assert(
    fc.property(fc.constantFrom(...goalKinds), anyBaselineYear, (kind, baselineYear) => {
      expect(goalKindOfLabel(goalKindLabel(kind, baselineYear), baselineYear)).toBe(kind);
    }),
  );
});

test("the label that names a year is read only in a plan with that baseline year", () => {
  expect(goalKindLabel("moreThanBaselineYear", 2020)).toBe("令和2年度より増");
  expect(goalKindOfLabel("令和2年度より増", 2020)).toBe("moreThanBaselineYear");
  expect(goalKindOfLabel("令和2年度より増", 2025)).toBeNull();
});

test("the 14 labels are the ones that the goal sheet prints", () => {
  expect(goalKinds.map((kind) => goalKindLabel(kind, 2020))).toEqual([
    "以上",
    "回数(年)",
    "前年度より増",
    "前年度より減",
    "令和2年度より増",
    "期限まで",
    "期限目途",
    "当年度",
    "開始年度から毎年",
    "毎年度",
    "全数",
    "上限超過ゼロ",
    "他計画",
    "記述",
  ]);
});

test("a text that is no label has no kind", () => expect(goalKindOfLabel("以下", 2020)).toBeNull());
