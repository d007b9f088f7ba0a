import { reviewId, surveyId } from "../core/contract/row-ids";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { CheckedWorkbook } from "./check-workbook";

/** What a row is about that somebody typed for, as far as the plan has it, whether or not the workbook still has the row. */
export interface DraftSubject {
  readonly year: FiscalYear;
  /** 整理番号; `null` for an indicator. */
  readonly initiative: number | null;
  /** The initiative's title in that year, or what the indicator is called. */
  readonly name: string;
}

/** The initiative and year of a row of 取りまとめ, by its id; `null` where the plan has none. */
export function reviewSubject({ book: { facts } }: CheckedWorkbook, key: string): DraftSubject | null {
  return first(facts.years, (year) => {
    const own = facts.planIn(year).initiatives.find(({ number }) => reviewId(year, number) === key);
    return own === undefined ? null : { year, initiative: own.number, name: own.title };
  });
}

/** The indicator and year of a row of 調査実績, by its id; `null` where the plan has none. */
export function surveySubject({ book: { facts } }: CheckedWorkbook, key: string): DraftSubject | null {
  return first(facts.years, (year) => {
    const own = facts.planIn(year).indicators.find(({ id }) => surveyId(year, id) === key);
    return own === undefined ? null : { year, initiative: null, name: own.label };
  });
}

function first(years: readonly FiscalYear[], subject: (year: FiscalYear) => DraftSubject | null): DraftSubject | null {
  for (const year of years) {
    const found = subject(year);
    if (found !== null) return found;
  }
  return null;
}
