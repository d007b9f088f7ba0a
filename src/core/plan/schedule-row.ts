/**
 * Where the phase of a year comes from: `printed` in that year's cell, carried
 * there by an `arrow` (→), or `inferred` because the cell says nothing itself.
 */
export type PhaseBasis = "printed" | "arrow" | "inferred";

/** One fiscal year of a schedule row. */
export interface ScheduleCell {
  /** The cell exactly as printed: a text, `→`, or `""` for a blank. */
  readonly printed: string;
  /** The phase in force that year, in full. `""` only with basis `printed`: the blank is read as nothing planned. */
  readonly phase: string;
  readonly basis: PhaseBasis;
}

/** One line of an initiative's schedule grid (工程). */
export interface ScheduleRow {
  /** 工程ID `01-1`. */
  readonly id: string;
  /** 整理番号. */
  readonly initiative: number;
  /** Place in the initiative's grid, from 1. */
  readonly number: number;
  /** One cell for each plan year, from the first. */
  readonly cells: readonly ScheduleCell[];
  /** The discrepancy that explains a phase no cell of the row accounts for, or `null`. */
  readonly discrepancyId: string | null;
}
