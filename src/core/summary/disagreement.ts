/** Two figures of a summary that should be one. */
export interface Disagreement {
  /** What was counted, in Japanese, as documents name it. */
  readonly what: string;
  readonly total: number;
  /** What its parts add up to; not a number where a part is missing. */
  readonly parts: number;
}
