import { beingCounted, carriedOut, implementationStates, notApplicable, statesNotCarriedOut, statesWithFigure } from "../contract/vocabulary";
import type { CalendarDate } from "../plan/calendar-date";
import { fiscalYearEnd, type FiscalYear } from "../plan/fiscal-year";
import type { GoalKind } from "../plan/goal-kind";
import { tenthsOfPercent } from "../shared/tenths";

/** 判定 of a goal in one fiscal year. */
export type GoalJudgement = "未入力" | "集計中" | "判定保留" | "達成" | "未達成" | "計画期間中" | "対象外";

/** What the plan says of a goal. */
export interface GoalTerms {
  readonly kind: GoalKind;
  /** In the unit of the entries: a percentage as a ratio (25% is 0.25). `null` = the kind needs none. */
  readonly threshold: number | null;
  /** The last day on which it counts; for a goal with a start year, the last day of that year. */
  readonly deadline: CalendarDate | null;
}

/** What was entered about a goal in one fiscal year, and in others as far as the judgement needs them. `null` = not entered. */
export interface GoalEntries {
  readonly actual: number | null;
  readonly implementation: string | null;
  /** 対象数: how many there are to cover. */
  readonly total: number | null;
  readonly state: string | null;
  /** The actual of the year before, and of the baseline year, where it can be compared with. */
  readonly previousActual: number | null;
  readonly baselineActual: number | null;
  /** The earliest 完了年月日 in any year's row of the goal. */
  readonly completedOn: CalendarDate | null;
}

/** The row's year, the plan's baseline year, and the day as of which is judged (基準日). No clock. */
export interface GoalTime {
  readonly year: FiscalYear;
  readonly baselineYear: FiscalYear;
  readonly asOf: CalendarDate;
}

/**
 * How a goal stands in a fiscal year. Boundaries count: exactly at the threshold, on
 * the last day. A word that no list has says nothing anybody could judge by (判定保留),
 * and neither does a part that is more than its whole.
 */
export function goalJudgement(terms: GoalTerms, entries: GoalEntries, time: GoalTime): GoalJudgement {
  if (terms.kind === "otherPlan" || terms.kind === "descriptive" || time.year <= time.baselineYear) return "対象外";
  if (entries.state === notApplicable) return "対象外";
  if (entries.state === beingCounted) return "集計中";
  if (entries.state !== null && !statesWithFigure.includes(entries.state)) return "判定保留";
  switch (terms.kind) {
    case "byDeadline":
    case "aroundDeadline":
    case "withinYear":
      return deadlineJudgement(terms, entries, time);
    case "yearly":
    case "yearlyFrom":
      return yearlyJudgement(terms, entries, time);
    case "atLeast":
    case "timesPerYear":
    case "moreThanPreviousYear":
    case "lessThanPreviousYear":
    case "moreThanBaselineYear":
    case "allCovered":
    case "zeroOverLimit":
      return entries.actual === null ? "未入力" : numericJudgement(terms, entries, time, entries.actual);
  }
}

function numericJudgement(terms: GoalTerms, entries: GoalEntries, time: GoalTime, actual: number): GoalJudgement {
  const own = tenthsOfPercent(actual);
  switch (terms.kind) {
    case "moreThanPreviousYear":
      return compared(entries.previousActual, (previous) => own > previous);
    case "lessThanPreviousYear":
      return compared(entries.previousActual, (previous) => own < previous);
    case "moreThanBaselineYear":
      return compared(entries.baselineActual, (baseline) => own > baseline);
    case "zeroOverLimit":
      return own === 0 ? "達成" : "未達成";
    case "allCovered": {
      const total = tenthsOfPercent(entries.total ?? 0);
      if (total <= 0 || own > total) return "判定保留";
      const { completedOn } = entries;
      const isLate = completedOn !== null && terms.deadline !== null && completedOn > terms.deadline;
      return own === total && !isLate ? "達成" : unmet(terms, time);
    }
    default: {
      if (terms.threshold === null) return "判定保留";
      return own >= tenthsOfPercent(terms.threshold) ? "達成" : unmet(terms, time);
    }
  }
}

function compared(other: number | null, isMet: (other: number) => boolean): GoalJudgement {
  if (other === null) return "判定保留";
  return isMet(tenthsOfPercent(other)) ? "達成" : "未達成";
}

/** Below the threshold: still within the plan's own time, or not met. */
function unmet(terms: GoalTerms, time: GoalTime): GoalJudgement {
  const isAhead = terms.deadline !== null && terms.deadline > fiscalYearEnd(time.year);
  return isAhead ? "計画期間中" : "未達成";
}

function deadlineJudgement(terms: GoalTerms, entries: GoalEntries, time: GoalTime): GoalJudgement {
  const yearEnd = fiscalYearEnd(time.year);
  const deadline = terms.deadline ?? yearEnd;
  const done = entries.completedOn;
  if (done !== null && done <= deadline && done <= yearEnd) return "達成";
  if (deadline > yearEnd) return "計画期間中";
  if (done !== null) return "未達成";
  if (time.asOf < deadline) return "計画期間中";
  if (entries.implementation === null) return "未入力";
  return implementationStates.some((word) => word === entries.implementation) ? "未達成" : "判定保留";
}

function yearlyJudgement(terms: GoalTerms, entries: GoalEntries, time: GoalTime): GoalJudgement {
  if (terms.kind === "yearlyFrom" && unmet(terms, time) === "計画期間中") return "計画期間中";
  switch (entries.implementation) {
    case null:
      return "未入力";
    case carriedOut:
      return "達成";
    case notApplicable:
      return "対象外";
    default:
      return statesNotCarriedOut.some((word) => word === entries.implementation) ? "未達成" : "判定保留";
  }
}
