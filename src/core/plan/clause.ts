/**
 * What a sentence of the plan is needed for, whichever id the plan gives it:
 *
 * - `period` which years the plan covers; `policyPeriod` which years the policy above it does;
 * - `progress` that progress is followed every year; `revision` that the plan may be revised while it runs;
 * - `focuses` which priorities there are; `departments` who else may be in charge;
 * - `baseline` the year figures are measured from; `targets` the year targets are set for; `items` how many items there are.
 */
export const clauseRoles = ["period", "policyPeriod", "progress", "revision", "focuses", "departments", "baseline", "targets", "items"] as const;
export type ClauseRole = (typeof clauseRoles)[number];

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
  /** What sheets and findings quote the sentence for; at most one sentence of a plan has a role. Absent = it is found by its id alone. */
  readonly role?: ClauseRole | undefined;
  /** Verbatim; cells of a printed table stand apart by one space. */
  readonly sentence: string;
}
