import {
  type GoalEntries,
  type GoalJudgement,
  goalJudgement,
  type GoalTerms,
  type GoalTime,
} from "../../../src/core/attainment/goal-judgement";

const nothingEntered: GoalEntries = {
  actual: null,
  implementation: null,
  total: null,
  state: null,
  previousActual: null,
  baselineActual: null,
  completedOn: null,
};

/** 令和4年度, the middle year of a plan that compares with 令和2年度, judged as of its last day. */
const middleYear: GoalTime = { year: 2022, baselineYear: 2020, asOf: "2023-03-31" };

/** How a goal stands, from what a test has to say about it: no threshold, no deadline, nothing entered, 令和4年度 unless said otherwise. */
export function judged(
  terms: Pick<GoalTerms, "kind"> & Partial<GoalTerms>,
  entries: Partial<GoalEntries> = {},
  time: Partial<GoalTime> = {},
): GoalJudgement {
  return goalJudgement(
    { threshold: null, deadline: null, ...terms },
    { ...nothingEntered, ...entries },
    { ...middleYear, ...time },
  );
}
