import { describe, expect, test } from "@jest/globals";
import type { GoalInForce } from "../../../src/core/entries/goal-in-force";
import { revisedGoals } from "../../../src/core/entries/revised-goals";
import type { Revision } from "../../../src/core/plan/revision";
import { sendai2021 as plan } from "../../../src/core/plan/sendai-2021";
import { revisionOf } from "../../support/entries/revision-of";

function revised(id: string, item: string, after: Revision["after"]): readonly GoalInForce[] | null {
  const { goals, unusable } = revisedGoals(plan, plan.goals, [revisionOf("goals", id, item, after)]);
  return unusable.length > 0 ? null : goals;
}
const changed = (id: string, item: string, after: Revision["after"]) =>
  revised(id, item, after)?.filter((goal, index) => goal !== plan.goals[index]).map((goal) => goal.id) ?? null;

describe("the goals of a plan with one revised", () => {
  test("are the others as they were, in the same order", () => {
    expect(changed("04-1", "基準", 4)).toEqual(["04-1"]);
    expect(revised("04-1", "基準", 4)?.map(({ id }) => id)).toEqual(plan.goals.map(({ id }) => id));
  });

  test("change with it where they are listed again: they are judged as their source is", () => {
    // 34-3 repeats 33-2; 30-1 repeats 06-2.
    expect(changed("33-2", "基準", 0.85)).toEqual(["33-2", "34-3"]);
    expect(revised("33-2", "期限", "2024-03-31")?.find(({ id }) => id === "34-3")).toMatchObject({ threshold: 80, deadline: "2024-03-31" });
    expect(revised("06-2", "種別", "前年度より減")?.find(({ id }) => id === "30-1")?.kind).toBe("lessThanPreviousYear");
    expect(revised("06-2", "単位", "回")?.find(({ id }) => id === "30-1")?.unit).toBe("回");
  });

  test("keep their own sentences", () => {
    expect(revised("33-2", "目標", "年休を増やす。")?.find(({ id }) => id === "34-3")?.sentence).toBe(plan.goals.find(({ id }) => id === "34-3")?.sentence);
    expect(changed("34-3", "目標", "年休を増やす。")).toEqual(["34-3"]);
  });

  test.each<[string, Revision["after"]]>([["種別", "毎年度"], ["基準", 0.85], ["単位", "人"], ["期限", "2024-03-31"]])(
    "cannot have a %s of its own on a goal listed again",
    (item, after) => expect(revised("34-3", item, after)).toBeNull(),
  );

  test("are not changed by a revision of no goal of the plan, or by one the goal cannot take", () => {
    expect(revised("36-1", "基準", 1)).toBeNull();
    expect(revised("R4-33-2", "基準", 0.85)).toBeNull();
    expect(revised("33-2", "基準", "85%")).toBeNull();
  });
});
