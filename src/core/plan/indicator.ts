/**
 * How an indicator is to end: `reach` its target, `reachOrExceed` it, or
 * `maintain` the baseline. All three are met by a figure on the target.
 */
export type IndicatorKind = "reach" | "reachOrExceed" | "maintain";

/** The 種別 of an indicator as sheets print it. */
export const indicatorKindLabels: Readonly<Record<IndicatorKind, string>> = {
  reach: "到達型",
  reachOrExceed: "以上型",
  maintain: "維持型",
};

/** A figure by which the plan as a whole is evaluated (取組の指標), in tenths of a percent. */
export interface Indicator {
  /** 指標ID `認知度`. */
  readonly id: string;
  /** 項目 as printed, shared by figures that make up one item: `③仕事のやりがい等の意識`. */
  readonly item: string;
  /** Name of this figure: `やりがい`. */
  readonly label: string;
  readonly kind: IndicatorKind;
  /** 基準値, the baseline year's actual: 57.5 % is `575`. */
  readonly baselineTenths: number;
  /** 目標値 for the plan's last year: 100 % is `1000`. The baseline itself when it is to be maintained. */
  readonly targetTenths: number;
  /** The target as printed: `90%以上`. */
  readonly targetAsPrinted: string;
  /** What is counted, the note (※) verbatim. */
  readonly definition: string;
  /** The survey the baseline comes from, as the note names it. */
  readonly survey: string;
  /** The clause that sets the figure, for findings to quote. */
  readonly clauseId: string;
  /** The clause that says by which survey it is counted, so that another survey's figure cannot be compared; `null` when the plan has none. */
  readonly surveyClauseId: string | null;
}
