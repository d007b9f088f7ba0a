import { carriedOut, type SurveyState } from "../contract/vocabulary";

/** What was entered about one indicator's survey in one fiscal year. `null` = not entered. */
export interface SurveyResult {
  readonly state: SurveyState | null;
  /** Whether something stands for the state that nobody can read. */
  readonly isStateUnread: boolean;
  /** 実績値, the published figure, as a ratio. */
  readonly actual: number | null;
  /** 回答者数. */
  readonly answered: number | null;
  /** 肯定回答者数, among those who answered. */
  readonly positive: number | null;
}

/** An indicator's figure in one year: its value as a ratio or `null`, and the state of the survey. */
export interface SurveyFigure {
  readonly state: SurveyState | null;
  readonly value: number | null;
  /** Whether the counts show that everybody who answered did so in the affirmative; `null` without counts. */
  readonly isEverybody: boolean | null;
}

/**
 * The figure that a year's survey gives.
 *
 * A survey that was not held, is being counted or cannot be compared has no
 * value, whatever is typed. The published figure wins; the counts speak when
 * they are alone. A value beside an empty state counts as held (実施); beside a
 * state that cannot be read it may be one that is not to be used, and there is none.
 */
export function surveyFigure(result: SurveyResult): SurveyFigure {
  const { state, isStateUnread, actual, answered, positive } = result;
  if (isStateUnread || (state !== null && state !== carriedOut)) return { state, value: null, isEverybody: null };
  const hasCounts = answered !== null && positive !== null && answered > 0 && positive >= 0 && positive <= answered;
  const fromCounts = hasCounts ? positive / answered : null;
  const value = actual === null ? fromCounts : isRatio(actual) ? actual : null;
  return {
    state: value === null ? state : carriedOut,
    value,
    isEverybody: hasCounts ? positive === answered : null,
  };
}

/** Whether a number can be a share: 0 to 1, both included. 57.5 is not 57.5%. */
function isRatio(value: number): boolean {
  return value >= 0 && value <= 1;
}
