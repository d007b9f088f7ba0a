import { surveysTable } from "../contract/tables";
import { type SurveyState, surveyStates } from "../contract/vocabulary";
import { isFilled, numberIn, wordIn } from "./cell-reading";
import type { EntryRow } from "./entry-row";

/** What was entered about an indicator's survey in one fiscal year. `null` = not entered. */
export interface SurveyEntry {
  readonly state: SurveyState | null;
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
export const emptySurvey: SurveyEntry = { state: null, actual: null, asked: null, answered: null, positive: null };

/** A published figure that is no share at all: refused wherever a ratio is wanted. */
const noRatio = Number.NaN;

/** The entry on a row of 調査実績. A text where the figure belongs is not "nothing entered": it counts as no usable figure. */
export function surveyEntry(row: EntryRow): SurveyEntry {
  const actual = row.cell(surveysTable.actual);
  return {
    state: wordIn(row.cell(surveysTable.state), surveyStates),
    actual: numberIn(actual) ?? (isFilled(actual) ? noRatio : null),
    asked: numberIn(row.cell(surveysTable.asked)),
    answered: numberIn(row.cell(surveysTable.answered)),
    positive: numberIn(row.cell(surveysTable.positive)),
  };
}
