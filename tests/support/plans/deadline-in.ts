import type { CalendarDate } from "../../../src/core/plan/calendar-date";
import { type FiscalYear, fiscalYearEnd, fiscalYearOfLabel, fiscalYearStart } from "../../../src/core/plan/fiscal-year";

/**
 * How a sentence ties itself to a fiscal year: done `by` its end (までに, 中に),
 * `around` it (目途), `within` it (年度に), true `at` its first day (当初), or
 * started then and kept up `from` it (から, より).
 */
export type DeadlineManner = "by" | "around" | "within" | "at" | "from";

/** A deadline as a sentence of a plan words it. */
export interface Deadline {
  readonly manner: DeadlineManner;
  /** The fiscal year named. */
  readonly fiscalYear: FiscalYear;
  /** The day it falls due: 31 March that ends the year, or 1 April for 当初. For `from`, the end of the first year. */
  readonly date: CalendarDate;
}

const manners: readonly (readonly [wording: RegExp, manner: DeadlineManner])[] = [
  [/^まで/u, "by"],
  [/^(?:中を|を)?目途/u, "around"],
  [/^中に/u, "by"],
  [/^当初/u, "at"],
  [/^から/u, "from"],
  // 「令和2年度より増加」 compares with a year; it does not start in one.
  [/^より(?!も|[増減多少])/u, "from"],
  [/^に/u, "within"],
];

/**
 * The first deadline a sentence names, or `null` when it names none: 令和4年度までに
 * and 令和4年度を目途に fall due on `2023-03-31`, 令和7年度当初 on `2025-04-01`.
 *
 * A year that is only mentioned (令和2年度実績より, 令和3年度策定予定) is no deadline.
 */
export function deadlineIn(sentence: string): Deadline | null {
  for (const match of sentence.matchAll(/[^\d０-９元]{2}(?:元|[\d０-９]{1,4})年度/gu)) {
    const fiscalYear = fiscalYearOfLabel(match[0]);
    const rest = sentence.slice(match.index + match[0].length);
    const manner = manners.find(([wording]) => wording.test(rest))?.[1];
    if (fiscalYear === null || manner === undefined) continue;
    const date = manner === "at" ? fiscalYearStart(fiscalYear) : fiscalYearEnd(fiscalYear);
    return { manner, fiscalYear, date };
  }
  return null;
}
