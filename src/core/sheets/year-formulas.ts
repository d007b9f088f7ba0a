import { workbookNames } from "../contract/workbook-names";
import { yearHeader } from "../contract/year-header";

/*
 * Pieces of formulas that read the row's fiscal year. Years compare by their
 * place in the list of years, never as text; no formula knows today.
 */

/** The place of this row's 年度 among the workbook's years: 1 is the baseline year. */
export const rowYear = `MATCH([@${yearHeader}],${workbookNames.fiscalYears},0)`;

/** The place of 対象年度 among the workbook's years. */
export const targetYear = `MATCH(${workbookNames.targetYear},${workbookNames.fiscalYears},0)`;

/** The code of the year before this row's; an error for the first year there is (INDEX with a 0 would mean all of them). */
export const previousYearCode = `INDEX(${workbookNames.fiscalYearCodes},IF(${rowYear}=1,NA(),${rowYear}-1))`;

/** 31 March at the end of a year given by its place among the workbook's years. */
export function yearEnd(place: string, baselineYear: number): string {
  return `DATE(${baselineYear}+${place},3,31)`;
}
