import type { FiscalYear } from "../../plan/fiscal-year";

/**
 * How much a finding weighs. `error`: what is typed cannot be right, whatever the
 * facts; `warning`: somebody has to look; `info`: good to know. A goal that is not
 * met is a fact about the city's work, never an error.
 */
export type Severity = "error" | "warning" | "info";

/** The languages findings are told in. */
export type Language = "ja" | "en";

/** A text in each language. */
export type Told = Readonly<Record<Language, string>>;

/** Where something is wrong, by the names of the contract. */
export interface FindingPlace {
  /** A table of ours, or `""` for a field of the cover. */
  readonly table: string;
  /** The row's id; the name of the field on the cover; `""` for a row people added, and for a table as a whole. */
  readonly rowKey: string;
  /** The row's place in its table when it was read, counted from 0; -1 where there is no row. */
  readonly index: number;
  /** The header; `null` for a row or table as a whole. */
  readonly column: string | null;
}

/** What a rule found: one thing, in one place, that one person can put right. */
export interface Finding {
  /** Stays the same until its cause changes: made from the rule, the place and what is wrong there. */
  readonly id: string;
  /** The kind of rule, the name of its file. */
  readonly rule: string;
  /** The clause (`P-03`, `K-01`) or goal sentence (`3-G1`) it rests on; `""` where the plan has none. */
  readonly sourceId: string;
  readonly severity: Severity;
  /** One sentence or two: what is wrong, where, and what to do. */
  readonly message: Told;
  readonly at: FindingPlace;
  /** The sentence of the plan it rests on, verbatim; `""` where the plan has none. */
  readonly quote: string;
  /** Who is to answer: the department that fills in the row (入力担当), by name; `null` for HR. */
  readonly department: string | null;
  /** The fiscal year it is about; `null` for none in particular. */
  readonly year: FiscalYear | null;
  /** 整理番号 of the initiative it is about; `null` for none in particular. */
  readonly initiative: number | null;
  /** What the cell may have meant, where that is safe to say: for a person to accept. */
  readonly correction: string | number | null;
  /** The correction as its cell will show it: `57.5%` for 0.575; `null` where there is none. */
  readonly corrected: string | null;
}
