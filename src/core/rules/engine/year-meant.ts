import { type FiscalYear, fiscalYearCode, fiscalYearLabel, fiscalYearOfCode, fiscalYearOfLabel } from "../../plan/fiscal-year";
import { plainText } from "../../shared/plain-text";

/** The year of the plan that somebody may have meant by R3, 令和3, 3 or 2021年度, or `null` where it is none of the plan's. */
export function yearMeant(years: readonly FiscalYear[], text: string): FiscalYear | null {
  const plain = plainText(text).replace(/年?度?$/u, "");
  const named = fiscalYearOfLabel(`${plain}年度`) ?? fiscalYearOfCode(plain);
  const found = years.filter((year) => year === named || plain === String(year) || plain === fiscalYearCode(year).slice(1) || plain === fiscalYearLabel(year).slice(0, -2));
  return found.length === 1 ? (found[0] ?? null) : null;
}
