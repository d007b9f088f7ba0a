import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type GoalEntries, type GoalJudgement, goalJudgement, type GoalTerms } from "../../../src/core/attainment/goal-judgement";
import { goalKinds } from "../../../src/core/plan/goal-kind";
import { anyDay, anyEntries, anyFigure, anyTerms, anyTime } from "../../support/goals/any-goal";
import { judged } from "../../support/goals/judged";

const words: readonly GoalJudgement[] = ["未入力", "集計中", "判定保留", "達成", "未達成", "計画期間中", "対象外"];
const judgedByFigure = ["atLeast", "timesPerYear", "moreThanPreviousYear", "moreThanBaselineYear"] as const;
const judgedByDay = ["byDeadline", "aroundDeadline", "withinYear"] as const;

const ofKind = (kinds: readonly GoalTerms["kind"][]) =>
  fc.tuple(anyTerms, fc.constantFrom(...kinds)).map(([terms, kind]): GoalTerms => ({ ...terms, kind }));
const inOrder = <Value extends string | number>(values: fc.Arbitrary<Value>) =>
  fc.tuple(values, values).map(([one, other]) => (one <= other ? ([one, other] as const) : ([other, one] as const)));

describe("a judgement", () => {
  test("is one of the seven words for whatever the plan says and anybody enters", () => {
    fc.assert(
      fc.property(anyTerms, anyEntries, fc.option(fc.double()), anyTime, (terms, entries, actual, time) => {
        expect(words).toContain(goalJudgement(terms, entries, time));
        expect(words).toContain(goalJudgement(terms, { ...entries, actual }, time));
      }),
      { numRuns: 1000 },
    );
  });

  test("of another plan's goal, of a description and of the baseline year is 対象外, whatever is entered", () => {
    fc.assert(
      fc.property(ofKind(["otherPlan", "descriptive"]), anyEntries, anyTime, (terms, entries, time) => {
        expect(goalJudgement(terms, entries, time)).toBe("対象外");
      }),
    );
    fc.assert(
      fc.property(anyTerms, anyEntries, anyDay, (terms, entries, asOf) => {
        expect(goalJudgement(terms, entries, { year: 2020, baselineYear: 2020, asOf })).toBe("対象外");
      }),
    );
  });

  test.each([
    ["該当なし", "対象外"],
    ["集計中", "集計中"],
    ["把握不可", "判定保留"],
    ["集計中（見込み）", "判定保留"],
    ["未確定", "判定保留"],
    ["#N/A", "判定保留"],
  ])("of a judged goal whose 状態 is %s is %s, whatever else is entered", (state, judgement) => {
    const kinds = goalKinds.filter((kind) => kind !== "otherPlan" && kind !== "descriptive");
    fc.assert(
      fc.property(ofKind(kinds), anyEntries, anyDay, (terms, entries, asOf) => {
        expect(goalJudgement(terms, { ...entries, state }, { year: 2022, baselineYear: 2020, asOf })).toBe(judgement);
      }),
    );
  });

  test("is the same for a figure that is 確定, 速報 or has no 状態", () => {
    fc.assert(
      fc.property(anyTerms, anyEntries, anyTime, (terms, entries, time) => {
        const without = goalJudgement(terms, { ...entries, state: null }, time);
        for (const state of ["確定", "速報"]) expect(goalJudgement(terms, { ...entries, state }, time)).toBe(without);
      }),
    );
  });
});

test("a judgement of coverage holds back where more is covered than there is, or nothing is to be", () => {
  fc.assert(
    fc.property(ofKind(["allCovered"]), anyEntries, anyDay, fc.integer({ min: 1, max: 40 }), fc.integer({ min: -40, max: 40 }), (terms, entries, asOf, more, total) => {
      const judgement = goalJudgement(terms, { ...entries, state: null, total, actual: Math.max(total, 0) + more }, { year: 2022, baselineYear: 2020, asOf });
      expect(judgement).toBe("判定保留");
    }),
  );
});

describe("what is met", () => {
  const isMet = (terms: GoalTerms, entries: GoalEntries, time: Parameters<typeof goalJudgement>[2]) => goalJudgement(terms, entries, time) === "達成";

  test("stays met by a higher figure where more is asked for", () => {
    fc.assert(
      fc.property(ofKind(judgedByFigure), anyEntries, anyTime, inOrder(anyFigure), (terms, entries, time, [lower, higher]) => {
        const [atLower, atHigher] = [lower, higher].map((actual) => isMet(terms, { ...entries, actual }, time));
        expect(atHigher === true || atLower === false).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("stays met by a lower figure where less is asked for", () => {
    fc.assert(
      fc.property(anyTerms, anyEntries, anyTime, inOrder(anyFigure), (terms, entries, time, [lower, higher]) => {
        const less: GoalTerms = { ...terms, kind: "lessThanPreviousYear" };
        const [atLower, atHigher] = [lower, higher].map((actual) => isMet(less, { ...entries, actual }, time));
        expect(atLower === true || atHigher === false).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("stays met by an earlier day, and under a later deadline", () => {
    fc.assert(
      fc.property(ofKind(judgedByDay), anyEntries, anyTime, inOrder(anyDay), (terms, entries, time, [earlier, later]) => {
        const [atEarlier, atLater] = [earlier, later].map((completedOn) => isMet(terms, { ...entries, completedOn }, time));
        expect(atEarlier === true || atLater === false).toBe(true);
        const [underEarlier, underLater] = [earlier, later].map((deadline) => isMet({ ...terms, deadline }, entries, time));
        expect(underLater === true || underEarlier === false).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("never depends on 基準日, which only ends the waiting for what is not done", () => {
    fc.assert(
      fc.property(anyTerms, anyEntries, anyTime, inOrder(anyDay), (terms, entries, time, [earlier, later]) => {
        const [before, after] = [earlier, later].map((asOf) => goalJudgement(terms, entries, { ...time, asOf }));
        expect(before === after || (before === "計画期間中" && ["未達成", "未入力", "判定保留"].includes(after ?? ""))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("is never counted as not met where nothing at all is entered", () => {
    fc.assert(
      fc.property(anyTerms, anyTime, ({ kind, threshold, deadline }, time) => {
        expect(["未入力", "計画期間中", "対象外"]).toContain(judged({ kind, threshold, deadline }, {}, time));
      }),
    );
  });
});
