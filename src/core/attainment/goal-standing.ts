import { goalResultId } from "../contract/row-ids";
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
  const { records, years, baselineYear, asOf } = all;
  const record = countedRecord(goal, year, records);
  const completions = [baselineYear, ...years].flatMap((any) => countedRecord(goal, any, records).completedOn ?? []);
  return goalJudgement(
    { kind: goal.kind, threshold: thresholdValue(goal), deadline: goal.deadline },
    {
      ...record,
      actual: usableActual(goal, record.actual),
      total: record.total ?? departmentTotal,
      previousActual: countedRecord(goal, year - 1, records).actual,
      baselineActual: countedRecord(goal, baselineYear, records).actual,
      completedOn: completions.sort()[0] ?? null,
    },
    { year, baselineYear, asOf },
  );
}

/** A share above 100% or a negative figure is a slip: as good as not entered, never a goal met. */
function usableActual(goal: Pick<StandingGoal, "unit">, actual: number | null): number | null {
  const isSlip = actual !== null && (actual < 0 || (goal.unit === "%" && actual > 1));
  return isSlip ? null : actual;
}
