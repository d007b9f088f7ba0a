import { describe, expect, test } from "@jest/globals";
import type { Goal, GoalKind } from "../../../../src/core/plan/plan";
import { sendai2021 as plan } from "../../../../src/core/plan/sendai-2021";

const reading = ({ threshold, unit, deadline }: Goal) =>
  `${threshold === null ? "" : threshold}${unit ?? ""}${deadline === null ? "" : ` ${deadline}`}`.trim();

/** Every goal of a kind with its threshold, unit and deadline. */
const readings = (kind: GoalKind) =>
  Object.fromEntries(plan.goals.filter((goal) => goal.kind === kind).map((goal) => [goal.id, reading(goal)]));

const ids = (kind: GoalKind) => plan.goals.filter((goal) => goal.kind === kind).map(({ id }) => id);

describe("the shipped plan's goal sentences are read", () => {
  test("as a figure to be reached", () =>
    expect(readings("atLeast")).toEqual({
      "03-1a": "25%",
      "03-1b": "35%",
      "23-2": "25% 2025-04-01",
      "33-2": "80% 2025-03-31",
      "33-3": "30% 2025-03-31",
      "33-4": "100% 2025-03-31",
      "34-3": "80% 2025-03-31",
    }));

  test("as a number of times in a year", () =>
    expect(readings("timesPerYear")).toEqual({
      "04-1": "3回",
      "19-1": "1回",
      "20-1a": "1回",
      "20-1b": "1回",
      "20-1c": "1回",
      "24-1": "1回",
      "26-2": "1回",
      "34-1": "2回",
    }));

  test("as more or less than before", () => {
    expect(readings("moreThanPreviousYear")).toEqual({ "06-2": "件", "30-1": "件" });
    expect(readings("lessThanPreviousYear")).toEqual({ "33-1": "時間" });
    expect(readings("moreThanBaselineYear")).toEqual({ "23-1": "人", "27-1": "回" });
  });

  test("as something done in time", () => {
    expect(readings("byDeadline")).toEqual({
      "01-2": "2024-03-31",
      "02-2": "2023-03-31",
      "05-2": "2023-03-31",
      "22-2": "2024-03-31",
      "25-1": "2023-03-31",
      "26-1": "2023-03-31",
    });
    expect(readings("aroundDeadline")).toEqual({
      "02-1": "2024-03-31",
      "05-3": "2023-03-31",
      "10-3": "2023-03-31",
      "29-2": "2023-03-31",
    });
    expect(readings("withinYear")).toEqual({ "10-1": "2022-03-31" });
    expect(readings("yearlyFrom")).toEqual({
      "10-2": "2022-03-31",
      "11-2": "2023-03-31",
      "15-1": "2022-03-31",
      "17-2": "2022-03-31",
      "18-3": "2022-03-31",
      "30-2": "2022-03-31",
      "30-3": "2022-03-31",
      "32-1": "2022-03-31",
    });
  });

  test("as everyone covered, or nobody over a limit", () => {
    expect(readings("allCovered")).toEqual({ "13-2": "局区 2023-03-31" });
    expect(readings("zeroOverLimit")).toEqual({ "34-2a": "0人", "34-2b": "0人", "34-2c": "0人", "34-2d": "0人" });
  });

  test("as carried out every year, held by another plan, or descriptive", () => {
    expect(ids("otherPlan")).toEqual(["31-1", "35-1", "35-2"]);
    expect(ids("descriptive")).toEqual(
      ["01-1", "09-1", "11-1", "12-1", "14-1", "18-1", "20-2", "21-1", "21-2", "27-3", "28-1"],
    );
    expect(ids("yearly")).toEqual([
      ...["02-3", "05-1", "06-1", "07-1", "08-1", "09-2", "13-1", "16-1", "17-1", "18-2", "22-1", "24-2"],
      ...["27-2", "29-1", "30-4", "32-2", "32-3"],
    ]);
  });

  test("with the fragments that tell sisters apart", () =>
    expect(plan.goals.flatMap(({ id, aspect }) => (aspect === null ? [] : [`${id} ${aspect}`]))).toEqual([
      "03-1a (5)管理職における女性職員の割合 25%以上",
      "03-1b (6)昇任試験の女性職員の受験率 35%以上",
      "20-1a 出張相談セミナー",
      "20-1b 職員採用セミナー",
      "20-1c せんだいナビゲーターによる相談",
      "34-2a ①年間 720 時間以下",
      "34-2b ②月 100 時間未満",
      "34-2c ③2～6か月平均 80 時間以下",
      "34-2d ④月 45 時間超は年 6 か月まで",
    ]));
});
