import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { GoalJudgement } from "../../src/core/attainment/goal-judgement";
import { goalStanding } from "../../src/core/attainment/goal-standing";
import { goalResultId } from "../../src/core/contract/row-ids";
import { goalsTable } from "../../src/core/contract/tables";
import { departmentTotal } from "../../src/core/entries/department-total";
import { planIndex } from "../../src/core/entries/plan-index";
import type { Goal, GoalKind } from "../../src/core/plan/plan";
import { planYears } from "../../src/core/plan/plan-years";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { CheckedBook } from "../../src/core/rules/engine/checked-book";
import type { Rule } from "../../src/core/rules/engine/define-rule";
import { rowSlips } from "../../src/core/rules/engine/row-slips";
import { goalCoverageIncomplete } from "../../src/core/rules/goal-coverage-incomplete";
import { goalDeadlineMissed } from "../../src/core/rules/goal-deadline-missed";
import { goalFrequencyShort } from "../../src/core/rules/goal-frequency-short";
import { goalLimitExceeded } from "../../src/core/rules/goal-limit-exceeded";
import { goalNotAboveBaselineYear } from "../../src/core/rules/goal-not-above-baseline-year";
import { goalNotAbovePreviousYear } from "../../src/core/rules/goal-not-above-previous-year";
import { goalNotBelowPreviousYear } from "../../src/core/rules/goal-not-below-previous-year";
import { goalNotCarriedOut } from "../../src/core/rules/goal-not-carried-out";
import { goalNotEntered } from "../../src/core/rules/goal-not-entered";
import { goalSoftDeadlineMissed } from "../../src/core/rules/goal-soft-deadline-missed";
import { goalStartMissed } from "../../src/core/rules/goal-start-missed";
import { goalThresholdMissed } from "../../src/core/rules/goal-threshold-missed";
import { goalYearMissed } from "../../src/core/rules/goal-year-missed";
import { anyDay } from "../support/goals/any-goal";
import { type TypedGoals, typedGoals } from "../support/goals/typed-goals";
import { lawRuns } from "../support/law-runs";
import { bookInput } from "../support/rules/checked";

/** The rule that tells of a goal of a kind that is not met; kinds that nothing can judge have none. */
const unmetRules: Readonly<Record<Exclude<GoalKind, "otherPlan" | "descriptive">, Rule>> = {
  atLeast: goalThresholdMissed,
  timesPerYear: goalFrequencyShort,
  moreThanPreviousYear: goalNotAbovePreviousYear,
  lessThanPreviousYear: goalNotBelowPreviousYear,
  moreThanBaselineYear: goalNotAboveBaselineYear,
  byDeadline: goalDeadlineMissed,
  aroundDeadline: goalSoftDeadlineMissed,
  withinYear: goalYearMissed,
  yearlyFrom: goalStartMissed,
  yearly: goalNotCarriedOut,
  allCovered: goalCoverageIncomplete,
  zeroOverLimit: goalLimitExceeded,
};
const toldOnce: readonly GoalKind[] = ["byDeadline", "aroundDeadline", "withinYear"];

/** The columns of other years' rows that the judgement of a kind reads as well. */
const readElsewhere: Partial<Record<GoalKind, readonly string[]>> = {
  moreThanPreviousYear: [goalsTable.actual, goalsTable.state],
  lessThanPreviousYear: [goalsTable.actual, goalsTable.state],
  moreThanBaselineYear: [goalsTable.actual, goalsTable.state],
  byDeadline: [goalsTable.completedOn],
  aroundDeadline: [goalsTable.completedOn],
  withinYear: [goalsTable.completedOn],
  allCovered: [goalsTable.completedOn],
};

const plan = sendai2021;
const { baselineYear } = plan;
const years = planYears(plan);
const keys = [...(bookInput({ plan }).tables.get(goalsTable.name)?.ours.keys() ?? [])];
const anyEntries = fc.integer().map((seed) => typedGoals(keys, seed));
const anyTime = fc.record({ targetYear: fc.constantFrom(...years), asOf: fc.option(anyDay) });

/** One goal in one year: what core/attainment makes of it, and what the rules say. */
interface Judged {
  readonly key: string;
  readonly goal: Goal;
  readonly standing: GoalJudgement;
  readonly isAsked: boolean;
  readonly found: readonly string[];
  /** Whether a cell of this row holds a slip, and whether one may that another year's row lends to the judgement. */
  readonly hasSlip: boolean;
  readonly mayRestOnSlip: boolean;
}

function judgedGoals(rows: TypedGoals, time: { readonly targetYear: number; readonly asOf: string | null }): Judged[] {
  const input = bookInput({ plan, ...time, rows: { [goalsTable.name]: rows } });
  const book = new CheckedBook(input, [goalNotEntered, ...Object.values(unmetRules)]);
  const found = new Map<string, string[]>();
  for (const { rule, at } of book.findings()) found.set(at.rowKey, [...(found.get(at.rowKey) ?? []), rule]);
  const slips = (key: string): ReadonlySet<string> => {
    const row = book.row(goalsTable.name, key);
    return row === null ? new Set() : rowSlips(book.facts, goalsTable.name, row);
  };
  return plan.goals.filter(({ crossListedFrom }) => crossListedFrom === null).flatMap((goal) => {
    const total = departmentTotal(plan, planIndex(plan).initiatives.get(goal.initiative), input.entries);
    const mayRestOnSlip = [baselineYear, ...years].some((year) => readElsewhere[goal.kind]?.some((column) => slips(goalResultId(year, goal.id)).has(column)) === true);
    return years.map((year) => {
      const key = goalResultId(year, goal.id);
      const standing = goalStanding(goal, year, { records: input.entries.goals, years, baselineYear, asOf: book.facts.asOf }, total);
      return { key, goal, standing, isAsked: year <= time.targetYear, found: found.get(key) ?? [], hasSlip: slips(key).size > 0, mayRestOnSlip };
    });
  });
}

/** What the rules are to say of a row by its standing alone. */
function expected({ goal, standing, isAsked }: Judged, isToldBefore: boolean): string[] {
  if (isAsked && standing === "未入力") return [goalNotEntered.meta.id];
  if (!isAsked || standing !== "未達成" || goal.kind === "otherPlan" || goal.kind === "descriptive") return [];
  return isToldBefore && toldOnce.includes(goal.kind) ? [] : [unmetRules[goal.kind].meta.id];
}

/** The entries with every slip cleared. */
function withoutSlips(rows: TypedGoals): TypedGoals {
  const book = new CheckedBook(bookInput({ plan, rows: { [goalsTable.name]: rows } }), []);
  return Object.fromEntries(Object.entries(rows).map(([key, cells]) => {
    const row = book.row(goalsTable.name, key);
    const slips = row === null ? null : rowSlips(book.facts, goalsTable.name, row);
    return [key, Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, slips?.has(column) === true ? null : value]))];
  }));
}

describe("findings and judgements", () => {
  test("where nothing is a slip, 未入力 is told exactly where it stands, and 未達成 by the one rule of its kind, a deadline on its first row", () => {
    fc.assert(
      fc.property(anyEntries, anyTime, (typed, time) => {
        const seen = new Set<string>();
        for (const judged of judgedGoals(withoutSlips(typed), time)) {
          expect([judged.key, judged.found]).toEqual([judged.key, expected(judged, seen.has(judged.goal.id))]);
          if (judged.standing === "未達成") seen.add(judged.goal.id);
        }
      }),
      lawRuns(1 / 4),
    );
  });

  test("with slips, nothing is told but what stands, a row with a slip is left to it, and what is not told may rest on one of another year", () => {
    fc.assert(
      fc.property(anyEntries, anyTime, (typed, time) => {
        const told = new Set<string>();
        for (const judged of judgedGoals(typed, time)) {
          const wanted = expected(judged, told.has(judged.goal.id));
          if (judged.hasSlip) expect([judged.key, judged.found]).toEqual([judged.key, []]);
          else if (!judged.mayRestOnSlip || judged.found.length > 0) expect([judged.key, judged.found]).toEqual([judged.key, wanted]);
          if (judged.found.some((rule) => rule !== goalNotEntered.meta.id)) told.add(judged.goal.id);
        }
      }),
      lawRuns(1 / 4),
    );
  });

  test("the entries these laws are tried on make every one of the rules speak", () => {
    const spoke = new Set(Array.from({ length: 20 }, (_, seed) => judgedGoals(withoutSlips(typedGoals(keys, seed)), { targetYear: plan.lastYear, asOf: null }).flatMap(({ found }) => found)).flat());
    expect([...spoke].sort()).toEqual([goalNotEntered, ...Object.values(unmetRules)].map(({ meta }) => meta.id).sort());
  });
});
