import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { thresholdValue } from "../../../src/core/attainment/goal-standing";
import type { GoalInForce } from "../../../src/core/entries/goal-in-force";
import { revisedGoal } from "../../../src/core/entries/revised-goal";
import { goalKindLabel, goalKinds } from "../../../src/core/plan/goal-kind";
import type { Revision } from "../../../src/core/plan/revision";
import { sendai2021 as plan } from "../../../src/core/plan/sendai-2021";
import { invariant } from "../../../src/core/shared/invariant";
import { tenthsOfPercent } from "../../../src/core/shared/tenths";
import { revisionOf } from "../../support/entries/revision-of";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";

function goal(id: string): GoalInForce {
  const found = plan.goals.find((one) => one.id === id);
  invariant(found !== undefined, `the plan has a goal ${id}`);
  return found;
}

const [rate, times, deadline, sister, counted] = [goal("33-2"), goal("04-1"), goal("05-2"), goal("03-1a"), goal("23-1")];

/** The goal with these items revised at once, or `null` when it cannot take all of them. */
function together(one: GoalInForce, ...items: readonly (readonly [item: string, after: Revision["after"]])[]): GoalInForce | null {
  const { goal: whole, unusable } = revisedGoal(plan, one, items.map(([item, after]) => revisionOf("goals", one.id, item, after)));
  return unusable.length > 0 ? null : whole;
}

const revised = (one: GoalInForce, item: string, after: Revision["after"]) => together(one, [item, after]);

describe("a revised goal", () => {
  test("has its new sentence, and no longer the fragment of the old one that told it from its sisters", () => {
    expect(revised(sister, "目標", "管理職の女性を3割以上とする。")).toEqual({ ...sister, sentence: "管理職の女性を3割以上とする。", aspect: null });
  });

  test("has its new threshold: a share as Excel holds it, anything else as it is", () => {
    expect(revised(rate, "基準", 0.85)).toEqual({ ...rate, threshold: 85 });
    expect(revised(rate, "基準", 0)?.threshold).toBe(0);
    expect(revised(rate, "基準", 1)?.threshold).toBe(100);
    expect(revised(times, "基準", 4)).toEqual({ ...times, threshold: 4 });
    expect(revised(times, "基準", null)).toEqual({ ...times, threshold: null });
  });

  test("gets back, as a share, exactly the tenths that were typed", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), (tenths) => {
        const after = revised(rate, "基準", tenths / 1000);
        expect(after?.threshold).toBe(tenths / 10);
        expect(after === null ? null : tenthsOfPercent(thresholdValue(after) ?? 0)).toBe(tenths);
      }),
    );
  });

  test("has its new unit, or none", () => {
    expect(revised(counted, "単位", "名")).toEqual({ ...counted, unit: "名" });
    expect(revised(counted, "単位", null)?.unit).toBeNull();
  });

  test("has its new deadline, as a day in text or by its serial number", () => {
    expect(revised(deadline, "期限", "2024-03-31")).toEqual({ ...deadline, deadline: "2024-03-31" });
    expect(revised(deadline, "期限", 45382)).toEqual({ ...deadline, deadline: "2024-03-31" });
  });

  test("may lose its deadline unless it is one to be met in time", () => {
    expect(revised(rate, "期限", null)).toEqual({ ...rate, deadline: null });
    expect(revised(deadline, "期限", null)).toBeNull();
  });

  test("may be judged in time only once it has a deadline", () => {
    expect(revised(times, "種別", "期限まで")).toBeNull();
    expect(together(times, ["種別", "期限まで"], ["期限", "2023-03-31"])).toEqual({ ...times, kind: "byDeadline", deadline: "2023-03-31" });
  });

  test.each(goalKinds)("of the kind %s has a deadline just where that kind can have one", (kind) => {
    const one = together(deadline, ["種別", goalKindLabel(kind, plan.baselineYear)]);
    const datable = ["byDeadline", "aroundDeadline", "withinYear", "yearlyFrom", "atLeast", "allCovered"].includes(kind);
    expect(one).toMatchObject({ kind, deadline: datable ? deadline.deadline : null });
    expect(one === null ? null : (revised(one, "期限", "2025-03-31")?.deadline ?? null)).toBe(datable ? "2025-03-31" : null);
    expect(together(deadline, ["種別", goalKindLabel(kind, plan.baselineYear)], ["期限", "2025-03-31"]) !== null).toBe(datable);
  });

  test("asks for the baseline year's figure just where its new kind is compared with it", () => {
    expect(revised(deadline, "種別", "令和2年度より増")?.comparesWithBaselineYear).toBe(true);
    expect(revised(deadline, "種別", "前年度より減")?.comparesWithBaselineYear).toBe(true);
    expect(revised(goal("33-1"), "種別", "毎年度")?.comparesWithBaselineYear).toBe(false);
    expect(revised(goal("33-1"), "目標", "改めた文")?.comparesWithBaselineYear).toBe(true);
  });

  test("cannot change between a share and a number without a new threshold", () => {
    expect(revised(rate, "単位", "人")).toBeNull();
    expect(revised(times, "単位", "%")).toBeNull();
    expect(revised(times, "単位", "日")).toEqual({ ...times, unit: "日" });
    expect(together(rate, ["単位", "人"], ["基準", 30])).toEqual({ ...rate, unit: "人", threshold: 30 });
    expect(together(times, ["単位", "%"], ["基準", 0.3])).toEqual({ ...times, unit: "%", threshold: 30 });
    expect(together(rate, ["単位", "人"], ["基準", null])).toEqual({ ...rate, unit: "人", threshold: null });
  });

  test("keeps its terms where the new ones contradict each other, and still has its new sentence", () => {
    const revisions = [["目標", "改めた文"], ["種別", "期限まで"], ["基準", 5]].map(([item, after]) => revisionOf("goals", times.id, String(item), after ?? null));
    expect(revisedGoal(plan, times, revisions)).toEqual({ goal: { ...times, sentence: "改めた文", aspect: null }, unusable: revisions.slice(1) });
  });

  test.each([
    ["the shipped plan", plan],
    ["the made-up plan", hoshimori2026],
  ])("has any kind there is, by the label that %s prints", (_name, { baselineYear, ...outline }) => {
    for (const kind of goalKinds) {
      const revision = revisionOf("goals", deadline.id, "種別", goalKindLabel(kind, baselineYear));
      expect(revisedGoal({ ...outline, baselineYear }, deadline, [revision]).goal.kind).toBe(kind);
    }
  });

  test.each<[string, Revision["after"]]>([
    ["目標", null],
    ["種別", "以下"],
    ["種別", "令和7年度より増"],
    ["種別", null],
    ["基準", 85],
    ["基準", 1.001],
    ["基準", -0.1],
    ["基準", "85%"],
    ["基準", true],
    ["期限", "年度末"],
    ["期限", "2024-02-30"],
    ["期限", "2024/3/31"],
    ["期限", 3],
    ["期限", false],
    ["実績", 0.9],
    ["判定", "達成"],
    ["再掲元", "05-1"],
    ["目標ID", "33-9"],
    ["", "なし"],
  ])("cannot have %s %j", (item, after) => expect(revised(rate, item, after)).toBeNull());

  test("cannot have a number of times below none", () => expect(revised(times, "基準", -1)).toBeNull());
});
