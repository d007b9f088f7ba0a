/** A sentence of the plan to quote. */
export interface Source {
  readonly id: string;
  readonly sentence: string;
}
