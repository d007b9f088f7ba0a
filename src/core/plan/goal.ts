import type { CalendarDate } from "./calendar-date";

/** What every goal has, whatever its kind. */
interface GoalInCommon {
  /** 目標ID `01-1`; with a letter (`03-1a`) where one sentence sets several goals. */
  readonly id: string;
  /** The sentence's own id (`03-1`), shared by the goals it sets: sentences are counted by it. */
  readonly sentenceId: string;
  /** 整理番号 of the initiative the sentence stands under. */
  readonly initiative: number;
  /** The sentence verbatim, slips of the source and a leading ・ included. A list inside it has a line per item. */
  readonly sentence: string;
  /** The fragment of the sentence that tells this goal from its sisters, verbatim; `null` when the sentence sets one goal. */
  readonly aspect: string | null;
  /** 再掲元: the goal whose entries count for this one too, or `null` when it has entries of its own. */
  readonly crossListedFrom: string | null;
  /** Whether judging the plan's first year takes the baseline year's actual, which people enter: the plan prints none. */
  readonly comparesWithBaselineYear: boolean;
}

/** A goal met by a figure at or above a threshold, the threshold included. */
export interface ThresholdGoal extends GoalInCommon {
  readonly kind: "atLeast";
  /** In `unit`; percentages as percent numbers (`25` is 25 %). */
  readonly threshold: number;
  readonly unit: string;
  /** The day it must hold; `null` when the plan names none, so that every year is judged. */
  readonly deadline: CalendarDate | null;
}

/** A goal met by a number of times in every fiscal year. */
export interface FrequencyGoal extends GoalInCommon {
  readonly kind: "timesPerYear";
  /** Times in a fiscal year, at least 1; as many meet it. */
  readonly threshold: number;
  readonly unit: string;
  readonly deadline: null;
}

/** A goal met when nobody is over an upper limit. */
export interface LimitGoal extends GoalInCommon {
  readonly kind: "zeroOverLimit";
  readonly threshold: 0;
  /** What is counted: those over the limit. */
  readonly unit: string;
  readonly deadline: null;
}

/** A goal met by more, or less, than in an earlier fiscal year. */
export interface ComparisonGoal extends GoalInCommon {
  readonly kind: "moreThanPreviousYear" | "lessThanPreviousYear" | "moreThanBaselineYear";
  readonly threshold: null;
  readonly unit: string;
  readonly deadline: null;
}

/** A goal met by something done in time. */
export interface DeadlineGoal extends GoalInCommon {
  readonly kind: "byDeadline" | "aroundDeadline" | "withinYear" | "yearlyFrom";
  readonly threshold: null;
  readonly unit: null;
  /** Last day in time. `withinYear` and `yearlyFrom`: the last day of the year named, the first of the years to come. */
  readonly deadline: CalendarDate;
}

/** A goal met when every unit there is has done it; how many there are, people enter (対象数). */
export interface CoverageGoal extends GoalInCommon {
  readonly kind: "allCovered";
  readonly threshold: null;
  readonly unit: string;
  /** `null` when it must hold in every year. */
  readonly deadline: CalendarDate | null;
}

/** A goal without a figure or a day: carried out every year, held by another plan, or only described. */
export interface NarrativeGoal extends GoalInCommon {
  readonly kind: "yearly" | "otherPlan" | "descriptive";
  readonly threshold: null;
  readonly unit: null;
  readonly deadline: null;
}

/** One thing a plan sets out to reach (目標), typed by what its sentence asks for. */
export type Goal =
  | ThresholdGoal
  | FrequencyGoal
  | LimitGoal
  | ComparisonGoal
  | DeadlineGoal
  | CoverageGoal
  | NarrativeGoal;
