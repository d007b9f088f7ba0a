import { goalResultId } from "../contract/row-ids";
import { statesWithFigure } from "../contract/vocabulary";
import type { CalendarDate } from "../plan/calendar-date";
import type { FiscalYear } from "../plan/fiscal-year";
import { type GoalEntries, type GoalJudgement, goalJudgement, type GoalTerms } from "./goal-judgement";

/** A goal as far as its judgement needs it. */
export interface StandingGoal extends Pick<GoalTerms, "kind" | "deadline"> {
  readonly id: string;
  /** 再掲元: the goal whose entries count, or `null` for its own. */
  readonly crossListedFrom: string | null;
  /** In `unit`; percentages as percent numbers. */
  readonly threshold: number | null;
  readonly unit: string | null;
}

/** What was entered on one row of 目標実績. `null` = not entered; percentages are ratios. */
export type GoalRecord = Pick<GoalEntries, "actual" | "implementation" | "total" | "state"> & {
  readonly completedOn: CalendarDate | null;
};

/** All that was entered about goals, by 目標実績ID, and the time it is judged in. */
export interface GoalRecords {
  readonly records: ReadonlyMap<string, GoalRecord>;
  readonly years: readonly FiscalYear[];
  readonly baselineYear: FiscalYear;
  /** 基準日. */
  readonly asOf: CalendarDate;
}

/** All that was entered about one goal, by fiscal year, and the time it is judged in. */
export interface GoalHistory extends Omit<GoalRecords, "records"> {
  readonly records: ReadonlyMap<FiscalYear, GoalRecord>;
}

const nothingEntered: GoalRecord = { actual: null, implementation: null, total: null, state: null, completedOn: null };

/** The goal whose entries count: its source when the plan lists it again, else itself. */
export function sourceGoalId(goal: Pick<StandingGoal, "id" | "crossListedFrom">): string {
  return goal.crossListedFrom ?? goal.id;
}

/** A threshold as cells hold it: percentages are ratios. */
export function thresholdValue(goal: Pick<StandingGoal, "threshold" | "unit">): number | null {
  return goal.threshold === null ? null : goal.unit === "%" ? goal.threshold / 100 : goal.threshold;
}

/** What was entered for a goal in a year, at its source when it is listed again. */
export function countedRecord(goal: Pick<StandingGoal, "id" | "crossListedFrom">, year: FiscalYear, records: GoalRecords["records"]): GoalRecord {
  return records.get(goalResultId(year, sourceGoalId(goal))) ?? nothingEntered;
}

/**
 * 判定 of a goal in a fiscal year. `departmentTotal` is the number of units HR
 * set for the goal's department; a 対象数 on the row itself goes before it.
 */
export function goalStanding(goal: StandingGoal, year: FiscalYear, all: GoalRecords, departmentTotal: number | null): GoalJudgement {
  const { years, baselineYear, asOf } = all;
  const read = [baselineYear, year - 1, year, ...years];
  const records = new Map(read.map((any) => [any, countedRecord(goal, any, all.records)]));
  return standingInHistory(goal, year, { records, years, baselineYear, asOf }, departmentTotal);
}

/** 判定 of a goal in a fiscal year, where its own rows are at hand. */
export function standingInHistory(goal: StandingGoal, year: FiscalYear, history: GoalHistory, departmentTotal: number | null): GoalJudgement {
  const { records, baselineYear, asOf } = history;
  const record = records.get(year) ?? nothingEntered;
  return goalJudgement(
    { kind: goal.kind, threshold: thresholdValue(goal), deadline: goal.deadline },
    {
      implementation: record.implementation,
      state: record.state,
      actual: usableActual(goal, record),
      total: record.total ?? departmentTotal,
      previousActual: usableActual(goal, records.get(year - 1)),
      baselineActual: usableActual(goal, records.get(baselineYear)),
      completedOn: firstCompletion(history),
    },
    { year, baselineYear, asOf },
  );
}

/** The earliest 完了年月日 of the baseline year and the plan's years. */
function firstCompletion({ records, years, baselineYear }: GoalHistory): CalendarDate | null {
  let first = records.get(baselineYear)?.completedOn ?? null;
  for (const year of years) {
    const day = records.get(year)?.completedOn ?? null;
    if (day !== null && (first === null || day < first)) first = day;
  }
  return first;
}

/**
 * The figure of a row that can be judged by, and compared with in other years. A share
 * above 100% or a negative figure is a slip: as good as not entered, never a goal met.
 * Beside a state that has no figure (集計中, 把握不可, 該当なし), or one that no list
 * has, it is none either.
 */
export function usableActual({ unit }: Pick<StandingGoal, "unit">, { actual, state }: GoalRecord = nothingEntered): number | null {
  if (actual === null || (state !== null && !statesWithFigure.includes(state))) return null;
  return actual < 0 || (unit === "%" && actual > 1) ? null : actual;
}
