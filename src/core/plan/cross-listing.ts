/**
 * How the repeated text compares with its source: `verbatim` word for word (the
 * final 。 aside), `differs`, `partial` without a matching sentence, or a
 * `reference` that only names the source.
 */
export type CrossListingAgreement = "verbatim" | "differs" | "partial" | "reference";

interface CrossListingInCommon {
  readonly agreement: CrossListingAgreement;
  /** Whether the plan itself marks the repetition (No.6 再掲). */
  readonly marked: boolean;
  /** The discrepancy that sets the two texts side by side, or `null`. */
  readonly discrepancyId: string | null;
}

/** Something of one initiative's 内容 that the plan repeats under another; `from` and `to` are 整理番号. */
export interface ContentCrossListing extends CrossListingInCommon {
  readonly part: "content";
  readonly from: number;
  readonly to: number;
}

/** A goal that the plan repeats under another initiative; `from` and `to` are 目標ID. */
export interface GoalCrossListing extends CrossListingInCommon {
  readonly part: "goal";
  readonly from: string;
  readonly to: string;
}

/** A repetition (再掲): `from` is where the text belongs, `to` where it is printed again. */
export type CrossListing = ContentCrossListing | GoalCrossListing;
