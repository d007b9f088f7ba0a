import { describe, expect, test } from "@jest/globals";
import { itemJudgements } from "../../../src/core/attainment/item-judgements";

describe("the items of a plan", () => {
  test("are told once each, in the order of their first figures, judged by all their figures", () => {
    expect(
      itemJudgements([
        { item: "③", judgement: "達成" },
        { item: "①", judgement: "未達成" },
        { item: "③", judgement: "未達成" },
        { item: "②", judgement: "達成" },
      ]),
    ).toEqual([
      { item: "③", judgement: "一部達成" },
      { item: "①", judgement: "未達成" },
      { item: "②", judgement: "達成" },
    ]);
  });

  test("are none where the plan has no figures", () => {
    expect(itemJudgements([])).toEqual([]);
  });
});
