/** What a sheet may need a sentence of the plan for, whichever id the plan gives it. */
export type ClauseRole = "revision";

/**
 * A sentence of the plan that holds for the plan as a whole, for findings to quote.
 *
 * Code finds a clause by its role, never by its id. The ids are for people, who
 * find the same under them in every plan: `P-01` 計画期間, `P-02` 上位方針の期間, `P-03`
 * 毎年度の進捗把握, `P-04` 見直し, `P-05` 重点の語彙, `P-06` 担当の範囲, `P-07` 基準年度;
 * `K-…` belong to the plan's indicators. A plan may lack any of them.
 */
export interface Clause {
  readonly id: string;
  /** What the sentence settles: `計画期間`. */
  readonly topic: string;
  /** What a sheet quotes the sentence for: `revision`, that the plan may be revised while it runs. Absent = for findings alone. */
  readonly role?: ClauseRole | undefined;
  /** Verbatim; cells of a printed table stand apart by one space. */
  readonly sentence: string;
}
