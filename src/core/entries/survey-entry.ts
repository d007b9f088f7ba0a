import { surveysTable } from "../contract/tables";
import { type SurveyState, surveyStates } from "../contract/vocabulary";
import { isFilled, numberIn, wordIn, wordsIn } from "./cell-reading";
import type { EntryRow } from "./entry-row";

/** What was entered about an indicator's survey in one fiscal year. `null` = not entered. */
export interface SurveyEntry {
  readonly state: SurveyState | null;
  /** Whether something stands for the state that is none of the list: an error, a formula whose result was not kept, any other word. */
  readonly isStateUnread: boolean;
  /** 実績値 as a ratio; not a number when something else than a figure stands there. */
  readonly actual: number | null;
  /** 対象者数. */
  readonly asked: number | null;
  /** 回答者数. */
  readonly answered: number | null;
  /** 肯定回答者数. */
  readonly positive: number | null;
}

/** A survey row nobody has filled in. */
export const emptySurvey: SurveyEntry = { state: null, isStateUnread: false, actual: null, asked: null, answered: null, positive: null };

/** A published figure that is no share at all: refused wherever a ratio is wanted. */
const noRatio = Number.NaN;

/** The entry on a row of 調査実績. A text where the figure or the state belongs is not "nothing entered": it counts as no usable figure, as no state anybody can read. */
export function surveyEntry(row: EntryRow): SurveyEntry {
  const actual = row.cell(surveysTable.actual);
  const typedState = row.cell(surveysTable.state);
  const state = wordIn(typedState, surveyStates);
  return {
    state,
    isStateUnread: state === null && (wordsIn(typedState) !== null || isFilled(typedState)),
    actual: numberIn(actual) ?? (isFilled(actual) ? noRatio : null),
    asked: numberIn(row.cell(surveysTable.asked)),
    answered: numberIn(row.cell(surveysTable.answered)),
    positive: numberIn(row.cell(surveysTable.positive)),
  };
}
