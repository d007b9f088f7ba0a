import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type GoalRecord, goalStanding, sourceGoalId, type StandingGoal, standingInHistory, thresholdValue } from "../../../src/core/attainment/goal-standing";
import { figureStates, implementationStates } from "../../../src/core/contract/vocabulary";
import { goalResultId } from "../../../src/core/contract/row-ids";
import { goalKinds } from "../../../src/core/plan/goal-kind";
import { planYears } from "../../../src/core/plan/plan-years";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { anyDay, anyFigure } from "../../support/goals/any-goal";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";

const nothing: GoalRecord = { actual: null, implementation: null, total: null, state: null, completedOn: null };
type Rows = Readonly<Record<string, Partial<GoalRecord>>>;

/** 判定 of a goal in a year of the first Sendai plan, from rows by their 目標実績ID. */
function standing(goal: Partial<StandingGoal> & Pick<StandingGoal, "kind">, year: number, rows: Rows, departmentTotal: number | null = null) {
  const records = new Map(Object.entries(rows).map(([id, row]) => [id, { ...nothing, ...row }]));
  const whole: StandingGoal = { id: "06-2", crossListedFrom: null, threshold: null, unit: null, deadline: null, ...goal };
  return goalStanding(whole, year, { records, years: [2021, 2022, 2023], baselineYear: 2020, asOf: "2024-03-31" }, departmentTotal);
}

const anyRecord: fc.Arbitrary<GoalRecord> = fc.record({
  actual: fc.option(anyFigure),
  implementation: fc.option(fc.constantFrom(...implementationStates)),
  total: fc.option(anyFigure),
  state: fc.option(fc.constantFrom(...figureStates), { freq: 2 }),
  completedOn: fc.option(anyDay),
});

describe.each([
  ["the shipped plan", sendai2021],
  ["the made-up plan", hoshimori2026],
])("in %s", (_name, plan) => {
  const years = planYears(plan);
  const rowIds = [plan.baselineYear, ...years].flatMap((year) => plan.goals.map(({ id }) => goalResultId(year, id)));
  const anyRows = fc.array(fc.tuple(fc.constantFrom(...rowIds), anyRecord), { minLength: rowIds.length / 2, maxLength: rowIds.length });

  test("a goal listed again always stands as its source does, whatever is typed on either row", () => {
    const again = plan.goals.filter(({ crossListedFrom }) => crossListedFrom !== null);
    expect(again.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(anyRows, anyDay, fc.option(anyFigure), (rows, asOf, departmentTotal) => {
        const all = { records: new Map(rows), years, baselineYear: plan.baselineYear, asOf };
        for (const goal of again) {
          const source = plan.goals.find(({ id }) => id === goal.crossListedFrom) ?? goal;
          const standings = (one: StandingGoal) => years.map((year) => goalStanding(one, year, all, departmentTotal));
          expect([goal.id, ...standings(goal)]).toEqual([goal.id, ...standings(source)]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("a goal does not depend on the rows of any other goal", () => {
    fc.assert(
      fc.property(fc.constantFrom(...plan.goals), anyRows, anyDay, (goal, rows, asOf) => {
        const own = rows.filter(([id]) => id.endsWith(`-${sourceGoalId(goal)}`));
        const standings = (entered: typeof rows) =>
          years.map((year) => goalStanding(goal, year, { records: new Map(entered), years, baselineYear: plan.baselineYear, asOf }, null));
        expect(standings(rows)).toEqual(standings(own));
      }),
      { numRuns: 50 },
    );
  });
});

describe("a goal that compares with the year before", () => {
  const goal = { kind: "moreThanPreviousYear", unit: "件" } as const;
  const rows: Rows = { "R2-06-2": { actual: 10 }, "R3-06-2": { actual: 12 }, "R4-06-2": { actual: 12 }, "R5-06-2": { actual: 11 } };

  test("takes it from the row of that year, 令和2年度's in the first", () => {
    expect([2021, 2022, 2023].map((year) => standing(goal, year, rows))).toEqual(["達成", "未達成", "未達成"]);
  });

  test("waits where nobody entered it, and takes 0 for a figure", () => {
    expect(standing(goal, 2021, { "R3-06-2": { actual: 12 } })).toBe("判定保留");
    expect(standing(goal, 2021, { "R2-06-2": { actual: 0 }, "R3-06-2": { actual: 1 } })).toBe("達成");
  });

  test("compares with 令和2年度 in every year where it says so", () => {
    expect([2021, 2022, 2023].map((year) => standing({ kind: "moreThanBaselineYear" }, year, rows))).toEqual(["達成", "達成", "達成"]);
  });
});

describe.each(["moreThanPreviousYear", "lessThanPreviousYear", "moreThanBaselineYear"] as const)("the figure of another year that a goal (%s) compares with", (kind) => {
  // 令和3年度 is compared with 令和2年度 by all of them.
  const stands = (basis: Partial<GoalRecord>, unit = "件") => standing({ kind, unit }, 2021, { "R2-06-2": basis, "R3-06-2": { actual: kind === "lessThanPreviousYear" ? 0 : 1 } });

  test.each([
    ["a slip below zero", { actual: -5 }, "件"],
    ["a share above all", { actual: 57.5 }, "%"],
    ["still being counted", { actual: 0.5, state: "集計中" }, "件"],
    ["said not to be known", { actual: 0.5, state: "把握不可" }, "件"],
    ["said not to apply", { actual: 0.5, state: "該当なし" }, "件"],
    ["beside a state of no list", { actual: 0.5, state: "集計中（見込み）" }, "件"],
  ])("is none, and the judgement waits, where it is %s", (_name, basis, unit) => {
    expect(stands(basis, unit)).toBe("判定保留");
  });

  test.each([null, "確定", "速報"])("counts beside 状態 %s, and where the same number is no share", (state) => {
    expect(stands({ actual: 0.5, state })).toBe("達成");
    expect(standing({ kind: "lessThanPreviousYear", unit: "時間" }, 2021, { "R2-06-2": { actual: 57.5, state }, "R3-06-2": { actual: 57 } })).toBe("達成");
  });
});

describe("a goal with a deadline at the end of 令和4年度", () => {
  const goal = { kind: "byDeadline", deadline: "2023-03-31" } as const;

  test.each<[string, Rows, readonly string[]]>([
    ["in 令和3年度's row", { "R3-06-2": { completedOn: "2021-12-01" } }, ["達成", "達成", "達成"]],
    ["in 令和4年度's row", { "R4-06-2": { completedOn: "2022-12-01" } }, ["計画期間中", "達成", "達成"]],
    ["in a row of a later year", { "R5-06-2": { completedOn: "2022-12-01" } }, ["計画期間中", "達成", "達成"]],
    ["in 令和2年度's row", { "R2-06-2": { completedOn: "2021-02-01" } }, ["達成", "達成", "達成"]],
    ["too late", { "R5-06-2": { completedOn: "2023-04-01" } }, ["計画期間中", "未達成", "未達成"]],
    ["in two rows, of which the earlier counts", { "R3-06-2": { completedOn: "2023-05-01" }, "R5-06-2": { completedOn: "2023-03-31" } }, ["計画期間中", "達成", "達成"]],
    ["in two rows, of which the later is too late", { "R3-06-2": { completedOn: "2022-03-01" }, "R5-06-2": { completedOn: "2023-05-01" } }, ["達成", "達成", "達成"]],
    ["in another goal's row", { "R4-06-20": { completedOn: "2022-12-01" } }, ["計画期間中", "未入力", "未入力"]],
  ])("and its day entered %s stands so in the three years", (_name, rows, standings) => {
    expect([2021, 2022, 2023].map((year) => standing(goal, year, rows))).toEqual(standings);
  });
});

describe("a goal that every unit has to reach", () => {
  const goal = { kind: "allCovered", unit: "局区" } as const;

  test("is judged against the number HR set for the department, unless the row has its own", () => {
    expect(standing(goal, 2021, { "R3-06-2": { actual: 20 } }, 20)).toBe("達成");
    expect(standing(goal, 2021, { "R3-06-2": { actual: 19 } }, 20)).toBe("未達成");
    expect(standing(goal, 2021, { "R3-06-2": { actual: 19, total: 19 } }, 20)).toBe("達成");
    expect(standing(goal, 2021, { "R3-06-2": { actual: 20 } })).toBe("判定保留");
  });

  test("is on hold where more are covered than there are, by whichever number, and where that is less than none", () => {
    expect(standing(goal, 2021, { "R3-06-2": { actual: 30, total: 20 } })).toBe("判定保留");
    expect(standing(goal, 2021, { "R3-06-2": { actual: 30 } }, 20)).toBe("判定保留");
    expect(standing(goal, 2021, { "R3-06-2": { actual: 0, total: -3 } })).toBe("判定保留");
  });

  test("is on hold where its own row says there are none: 0 is not a blank", () => {
    expect(standing(goal, 2021, { "R3-06-2": { actual: 20, total: 0 } }, 20)).toBe("判定保留");
  });
});

test("a threshold in percent is compared with entries as cells hold them, any other as it is", () => {
  expect(thresholdValue({ threshold: 97.5, unit: "%" })).toBe(0.975);
  expect(thresholdValue({ threshold: 3, unit: "回" })).toBe(3);
  expect(thresholdValue({ threshold: 0, unit: "%" })).toBe(0);
  expect(thresholdValue({ threshold: null, unit: "%" })).toBeNull();
  expect(standing({ kind: "atLeast", threshold: 25, unit: "%" }, 2021, { "R3-06-2": { actual: 0.25 } })).toBe("達成");
  expect(standing({ kind: "atLeast", threshold: 25, unit: "人" }, 2021, { "R3-06-2": { actual: 0.25 } })).toBe("未達成");
});

test.each(goalKinds)("a goal (%s) whose other rows are gone stands as if nothing had been entered there", (kind) => {
  const goal = { id: "06-2", crossListedFrom: null, kind, threshold: 1, unit: null, deadline: "2023-03-31" };
  const entered = { ...nothing, actual: 1, total: 1, implementation: "実施" };
  const time = { years: [2021, 2022, 2023], baselineYear: 2020, asOf: "2024-03-31" };
  const blank = [2020, 2021, 2023].map((year) => [year, nothing] as const);
  const standings = [[], blank].map((others) => standingInHistory(goal, 2022, { records: new Map([...others, [2022, entered]]), ...time }, null));
  expect(standings[0]).toBe(standings[1]);
});

describe("a figure that is a slip", () => {
  test("above 100% counts as not entered, never as met: 20 is not 20%", () => {
    const goal = { kind: "atLeast", threshold: 25, unit: "%" } as const;
    expect(standing(goal, 2022, { "R4-06-2": { actual: 20 } })).toBe("未入力");
    expect(standing(goal, 2022, { "R4-06-2": { actual: 1 } })).toBe("達成");
    expect(standing({ ...goal, unit: "回" }, 2022, { "R4-06-2": { actual: 30 } })).toBe("達成");
  });

  test("below zero counts as not entered", () => {
    expect(standing({ kind: "zeroOverLimit", unit: "人" }, 2022, { "R4-06-2": { actual: -1 } })).toBe("未入力");
  });
});
