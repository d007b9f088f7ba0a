import type { GoalJudgement } from "../core/attainment/goal-judgement";
import { countedRecord, goalStanding } from "../core/attainment/goal-standing";
import { departmentTotal } from "../core/entries/department-total";
import { goalSentence } from "../core/entries/goal-sentence";
import { planIndex } from "../core/entries/plan-index";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { Initiative } from "../core/plan/plan";
import { figureText } from "../core/rules/engine/figure-text";
import type { CheckedWorkbook } from "./check-workbook";

/** One goal of an initiative, and how it stands. */
export interface ReviewedGoal {
  readonly id: string;
  /** The sentence without its bullet. */
  readonly sentence: string;
  /** What tells it from its sisters of the same sentence; `null` when it has none. */
  readonly aspect: string | null;
  readonly judgement: GoalJudgement;
  /** 実績, where it is a figure; `null` = none. */
  readonly actual: string | null;
  /** 整理番号 of the initiative whose goal this one repeats (再掲); `null` for a goal of its own. */
  readonly sourceInitiative: number | null;
}

/** The goals of an initiative as they stand in a fiscal year; those listed again (再掲) as their source does. */
export function reviewGoals({ book: { facts } }: CheckedWorkbook, initiative: Initiative, year: FiscalYear): ReviewedGoal[] {
  const { plan, entries, years, asOf } = facts;
  const inForce = facts.planIn(year);
  const { goals, goalsById } = planIndex(inForce);
  const records = { records: entries.goals, years, baselineYear: plan.baselineYear, asOf };
  return (goals.get(initiative.number) ?? []).map((goal) => {
    const source = goal.crossListedFrom === null ? null : (goalsById.get(goal.crossListedFrom) ?? null);
    const { actual } = countedRecord(goal, year, entries.goals);
    return {
      id: goal.id,
      sentence: goalSentence(goal),
      aspect: goal.aspect,
      judgement: goalStanding(goal, year, records, departmentTotal(inForce, initiative, entries)),
      actual: actual === null ? null : figureText(actual, goal.unit),
      sourceInitiative: source?.initiative ?? null,
    };
  });
}
