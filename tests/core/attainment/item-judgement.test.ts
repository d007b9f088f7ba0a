import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { IndicatorJudgement } from "../../../src/core/attainment/indicator-result";
import { itemJudgement } from "../../../src/core/attainment/item-judgement";

const judgements = ["達成", "未達成", "計画期間中", "未入力", "未実施", "集計中", "評価困難"] as const satisfies readonly IndicatorJudgement[];
const anyJudgements = fc.array(fc.constantFrom(...judgements), { minLength: 1, maxLength: 4 });

describe("an item's judgement", () => {
  test("is 達成 only where all its figures are, and 一部達成 where some are", () => {
    fc.assert(
      fc.property(anyJudgements, (figures) => {
        const met = figures.filter((figure) => figure === "達成").length;
        expect(itemJudgement(figures) === "達成").toBe(met === figures.length);
        expect(itemJudgement(figures) === "一部達成").toBe(met > 0 && met < figures.length);
      }),
    );
  });

  test("is otherwise that of one of its figures, in whatever order they stand", () => {
    fc.assert(
      fc.property(anyJudgements, (figures) => {
        const judgement = itemJudgement(figures);
        expect(judgement === "一部達成" || figures.includes(judgement)).toBe(true);
        expect(itemJudgement(figures.toReversed())).toBe(judgement);
      }),
    );
  });

  test.each<[IndicatorJudgement, IndicatorJudgement, string]>([
    ["達成", "達成", "達成"],
    ["達成", "未達成", "一部達成"],
    ["計画期間中", "達成", "一部達成"],
    ["達成", "未入力", "一部達成"],
    ["未達成", "計画期間中", "未達成"],
    ["計画期間中", "集計中", "計画期間中"],
    ["集計中", "未入力", "集計中"],
    ["評価困難", "未実施", "評価困難"],
    ["未実施", "未入力", "未実施"],
    ["未入力", "未入力", "未入力"],
  ])("of やりがい %s and 誇り %s is %s", (fulfilment, pride, item) => expect(itemJudgement([fulfilment, pride])).toBe(item));

  test("of an item without figures is 未入力", () => expect(itemJudgement([])).toBe("未入力"));
});
