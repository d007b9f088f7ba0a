import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { deadlineIn } from "../../support/plans/deadline-in";
import { fiscalYearEnd, fiscalYearLabel, fiscalYearStart } from "../../../src/core/plan/fiscal-year";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";

describe("the deadline a sentence names", () => {
  test.each([
    ["までに", "by"],
    ["中に", "by"],
    ["を目途に", "around"],
    ["中を目途に", "around"],
    ["目途", "around"],
    ["に", "within"],
    ["から", "from"],
    ["より、", "from"],
  ])("is, for 年度%s, the year's last day (%s)", (wording, manner) => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), (fiscalYear) => {
        const sentence = `・研修は、${fiscalYearLabel(fiscalYear)}${wording}見直す。`;
        expect(deadlineIn(sentence)).toEqual({ manner, fiscalYear, date: fiscalYearEnd(fiscalYear) });
      }),
    );
  });

  test("is, for 当初, the year's first day", () =>
    expect(deadlineIn("女性管理職割合を令和7年度当初に25%以上とする。")).toEqual({
      manner: "at",
      fiscalYear: 2025,
      date: fiscalYearStart(2025),
    }));

  test("is found behind a year that is only mentioned", () =>
    expect(deadlineIn("令和2年度実績を、令和４年度までに超える。")?.date).toBe("2023-03-31"));

  test.each([
    "対前年比増とする。",
    "昇任者数を令和2年度実績より増加させる。",
    "回数を令和2年度より増やす。",
    "令和3年度策定予定",
    "毎年度実施する。",
  ])("is none in 「%s」", (sentence) => expect(deadlineIn(sentence)).toBeNull());
});

describe.each([
  ["the shipped plan", sendai2021],
  ["the made-up plan", hoshimori2026],
])("%s", (_name, plan) => {
  test("gives every goal the deadline that its own sentence names", () => {
    for (const goal of plan.goals) {
      expect({ id: goal.id, deadline: goal.deadline }).toEqual({
        id: goal.id,
        deadline: deadlineIn(goal.sentence)?.date ?? null,
      });
    }
  });

  test("types goals with a deadline by the wording of it", () => {
    const kindByManner = { by: "byDeadline", around: "aroundDeadline", within: "withinYear", from: "yearlyFrom" } as const;
    // Some sentences say more than their deadline: begun in a year and kept up after it, or held by every unit there is.
    const alsoSaid = /継続的に実施|を開始し|全ての/u;
    for (const goal of plan.goals) {
      const manner = deadlineIn(goal.sentence)?.manner;
      if (manner === undefined || manner === "at" || goal.kind === "atLeast" || alsoSaid.test(goal.sentence)) continue;
      expect(`${goal.id} ${goal.kind}`).toBe(`${goal.id} ${kindByManner[manner]}`);
    }
  });
});
