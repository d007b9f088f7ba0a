import type { BenchCase } from "./bench";

/** How long a case took, beside the first case of its bench. */
export interface Comparison {
  readonly title: string;
  /** Milliseconds of the median run. */
  readonly median: number;
  /** Time per unit over the first case's time per unit: 1 for the first case itself, 2 when twice as slow. */
  readonly ratio: number;
}

/**
 * The comparison of cases from the milliseconds that their runs took. The
 * median is taken, because a machine that does other things makes single runs
 * slow and never fast.
 */
export function compared(cases: readonly BenchCase[], durations: readonly (readonly number[])[]): readonly Comparison[] {
  const medians = durations.map((runs) => [...runs].sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN);
  const perUnit = cases.map(({ units }, index) => (medians[index] ?? NaN) / units);
  const measure = perUnit[0] ?? NaN;
  return cases.map(({ title }, index) => ({
    title,
    median: medians[index] ?? NaN,
    ratio: (perUnit[index] ?? NaN) / measure,
  }));
}
