/** One way of doing the work that a bench compares. */
export interface BenchCase {
  readonly title: string;
  /** How much work one run does (rows, initiatives); times are compared per unit. */
  readonly units: number;
  /** Does the work once. What must be ready beforehand is made outside. */
  readonly run: () => unknown;
}

/** A comparison of durations. The first case is the measure that the others are held against. */
export interface Bench {
  readonly title: string;
  /** How often each case runs; absent = as often as all. */
  readonly rounds?: number;
  /** Makes the cases, with all that they need. */
  readonly cases: () => Promise<readonly BenchCase[]> | readonly BenchCase[];
}
