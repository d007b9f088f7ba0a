/** `high`: an error on the face of the text. `medium`: two readings, unclear which is right. `low`: wording only. */
export type Certainty = "high" | "medium" | "low";

/** The 確度 of a discrepancy as sheets print it. */
export const certaintyLabels: Readonly<Record<Certainty, string>> = { high: "高", medium: "中", low: "低" };

/**
 * A place where the plan's text contradicts itself or looks mistaken (計画書の記載確認).
 * The text is kept as it is; which reading holds, the city decides.
 */
export interface Discrepancy {
  /** 記載ID `I-01`. */
  readonly id: string;
  /** 箇所. */
  readonly place: string;
  readonly readingA: string;
  readonly readingB: string;
  readonly certainty: Certainty;
  /** 注; `""` when there is nothing to add. */
  readonly note: string;
}
