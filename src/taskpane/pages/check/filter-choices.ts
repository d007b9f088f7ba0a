import type { Checks } from "../../../app/checks";
import type { Finding } from "../../../core/rules/engine/finding";
import { office } from "../person";
import { type Wanted, wantedFindings } from "./wanted-findings";

/** One thing to filter by, and how many findings it would leave, the other filters staying as they are. */
export interface FilterChoice<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What there is to filter by. */
export interface FilterChoices {
  /** In the order of the plan, HR's own last. */
  readonly departments: readonly FilterChoice<string>[];
  readonly sheets: readonly FilterChoice<string>[];
  readonly years: readonly FilterChoice<number>[];
}

/** What there is to filter by: whatever has findings, and what is chosen now, even if nothing is left of it. */
export function filterChoices(checks: Checks, wanted: Wanted): FilterChoices {
  const { board, sheets, years } = checks;
  const choicesOf = <Value>(known: Iterable<Value>, filtered: readonly Finding[], of: (finding: Finding) => Value | undefined, chosen: Value | null): FilterChoice<Value>[] => {
    const counts = new Map<Value, number>([...known].map((value) => [value, 0]));
    for (const value of filtered.map(of)) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].flatMap(([value, count]) => (count > 0 || value === chosen ? [{ value, count }] : []));
  };
  const departments = choicesOf(board.map(({ department }) => department), wantedFindings(checks, { ...wanted, department: null }), ({ department }) => department ?? office, wanted.department);
  const ofAllYears = wantedFindings(checks, { ...wanted, year: null });
  // What belongs to no year in particular stays with each.
  const ofNoYear = ofAllYears.filter(({ year }) => year === null).length;
  return {
    departments: [...departments.filter(({ value }) => value !== office), ...departments.filter(({ value }) => value === office)],
    sheets: choicesOf(sheets.values(), wantedFindings(checks, { ...wanted, sheet: null }), ({ at }) => sheets.get(at.table), wanted.sheet),
    years: choicesOf(years, ofAllYears, ({ year }) => year ?? undefined, wanted.year).map(({ value, count }) => ({ value, count: count + ofNoYear })),
  };
}
