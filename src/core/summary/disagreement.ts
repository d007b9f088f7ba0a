/** Two figures of a summary that should be one, as people read them. */
export interface Disagreement {
  /** What was counted, in Japanese, as documents name it. */
  readonly what: string;
  readonly total: string;
  /** What its parts add up to; 値なし where a part is missing. */
  readonly parts: string;
}
