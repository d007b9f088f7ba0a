/**
 * A question the plan leaves open and the city answers once, in the 設定 sheet:
 * how to count, how to read a blank. Nothing is filled in on the plan's behalf.
 */
export interface PlanOption {
  /** 項目, unique in the plan. */
  readonly item: string;
  /** 説明: what the plan says, and what it does not. */
  readonly description: string;
  /** The answers to choose from; `null` when a number or free text is typed. */
  readonly choices: readonly string[] | null;
  /** The answer a new workbook starts with; `null` leaves it to the city. */
  readonly initial: string | number | null;
}
