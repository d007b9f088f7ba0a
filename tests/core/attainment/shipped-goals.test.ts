import { describe, expect, test } from "@jest/globals";
import { type GoalRecord, goalStanding } from "../../../src/core/attainment/goal-standing";
import { goalResultId } from "../../../src/core/contract/row-ids";
import { fiscalYearEnd } from "../../../src/core/plan/fiscal-year";
import type { Goal } from "../../../src/core/plan/plan";
import { planYears } from "../../../src/core/plan/plan-years";
import { sendai2021 as plan } from "../../../src/core/plan/sendai-2021";

const years = planYears(plan);
const nothing: GoalRecord = { actual: null, implementation: null, total: null, state: null, completedOn: null };
/** Counts such as people enter; what matters is only how they compare. */
const [few, some, many] = [10, 20, 30];

/** What a year's row holds when its sentence is fulfilled exactly, and not by more. */
function fulfilled(goal: Goal, year: number): Partial<GoalRecord> {
  const age = year - plan.baselineYear;
  switch (goal.kind) {
    case "atLeast":
      return { actual: goal.unit === "%" ? goal.threshold / 100 : goal.threshold };
    case "timesPerYear":
    case "zeroOverLimit":
      return { actual: goal.threshold };
    case "moreThanPreviousYear":
      return { actual: some + age };
    case "lessThanPreviousYear":
      return { actual: some - age };
    case "moreThanBaselineYear":
      return { actual: year === plan.baselineYear ? few : many };
    case "byDeadline":
    case "aroundDeadline":
    case "withinYear":
      return goal.deadline === fiscalYearEnd(year) ? { completedOn: goal.deadline } : {};
    case "yearly":
    case "yearlyFrom":
      return { implementation: "実施" };
    case "allCovered":
      return { actual: some, total: some };
    case "otherPlan":
    case "descriptive":
      return {};
  }
}

/** The same, missed by the least there is. */
function missed(goal: Goal, year: number): Partial<GoalRecord> {
  const row = fulfilled(goal, year);
  switch (goal.kind) {
    case "atLeast":
      return { actual: (row.actual ?? 0) - 0.001 };
    case "timesPerYear":
      return { actual: (row.actual ?? 0) - 1 };
    case "zeroOverLimit":
      return { actual: 1 };
    case "moreThanPreviousYear":
    case "lessThanPreviousYear":
    case "moreThanBaselineYear":
      return { actual: some };
    case "allCovered":
      return { actual: some - 1, total: some };
    case "yearly":
    case "yearlyFrom":
    case "byDeadline":
    case "aroundDeadline":
    case "withinYear":
      return { implementation: "未実施" };
    case "otherPlan":
    case "descriptive":
      return row;
  }
}

function standings(row: typeof fulfilled): ReadonlyMap<Goal, readonly string[]> {
  const records = new Map(
    [plan.baselineYear, ...years].flatMap((year) =>
      plan.goals.filter(({ crossListedFrom }) => crossListedFrom === null).map((goal) => [goalResultId(year, goal.id), { ...nothing, ...row(goal, year) }] as const),
    ),
  );
  const all = { records, years, baselineYear: plan.baselineYear, asOf: fiscalYearEnd(plan.lastYear) };
  return new Map(plan.goals.map((goal) => [goal, years.map((year) => goalStanding(goal, year, all, null))]));
}

function counted(row: typeof fulfilled): Record<string, number>[] {
  const all = [...standings(row).values()];
  return years.map((_, index) => {
    const words = all.map((words) => words[index] ?? "");
    return Object.fromEntries([...new Set(words)].toSorted().map((word) => [word, words.filter((other) => other === word).length]));
  });
}

describe("the shipped plan's 75 goals", () => {
  test("are all met when each sentence is fulfilled exactly, but for those that cannot be judged or do not begin yet", () => {
    for (const [goal, words] of standings(fulfilled)) {
      const start = goal.kind === "atLeast" || goal.kind === "allCovered" ? null : goal.deadline;
      const expected = years.map((year) => {
        if (goal.kind === "otherPlan" || goal.kind === "descriptive") return "対象外";
        return start !== null && start > fiscalYearEnd(year) ? "計画期間中" : "達成";
      });
      expect([goal.id, ...words]).toEqual([goal.id, ...expected]);
    }
  });

  test("are, fulfilled, met by 61 in the last year, with the 14 that another plan holds or that only describe left out", () => {
    expect(counted(fulfilled)).toEqual([
      { 対象外: 14, 計画期間中: 11, 達成: 50 },
      { 対象外: 14, 計画期間中: 3, 達成: 58 },
      { 対象外: 14, 達成: 61 },
    ]);
  });

  test("are met by none when each is missed by the least there is, and those due after the plan are never 未達成", () => {
    expect(counted(missed)).toEqual([
      { 対象外: 14, 未達成: 44, 計画期間中: 17 },
      { 対象外: 14, 未達成: 53, 計画期間中: 8 },
      { 対象外: 14, 未達成: 56, 計画期間中: 5 },
    ]);
    const ahead = [...standings(missed)].filter(([, words]) => words.at(-1) === "計画期間中").map(([{ id }]) => id);
    expect(ahead).toEqual(["23-2", "33-2", "33-3", "33-4", "34-3"]);
  });

  test("wait to be entered while nothing is, and count as nothing else than ahead or left out", () => {
    const words = new Set([...standings(() => ({})).values()].flat());
    expect([...words].toSorted()).toEqual(["対象外", "未入力", "計画期間中"].toSorted());
  });
});
