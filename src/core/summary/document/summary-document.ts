import type { CalendarDate } from "../../plan/calendar-date";
import type { FiscalYear } from "../../plan/fiscal-year";

/** One value of the summary, whatever shows it. */
export type SummaryCell = SummaryContent & {
  /** The fiscal year it is of, where that is not its column's. */
  readonly year?: FiscalYear;
};

/** What a cell of the summary says. */
type SummaryContent =
  | { readonly kind: "text"; readonly text: string }
  /** A number of things: `件`, `人`. */
  | { readonly kind: "count"; readonly value: number; readonly unit: string }
  /** A share, in tenths of a percent. */
  | { readonly kind: "share"; readonly tenths: number }
  /** A difference, in tenths of a percentage point. */
  | { readonly kind: "points"; readonly tenths: number }
  | { readonly kind: "day"; readonly day: CalendarDate }
  /** There is no value: not entered (`null`), or why (未実施, 集計中, 評価困難). Never a zero. */
  | { readonly kind: "none"; readonly state: string | null };

/** A column of a section. */
export interface SummaryColumn {
  readonly header: string;
  /** Whether it names the row; other columns hold what is said of it. */
  readonly isLabel: boolean;
  /** The fiscal year its values are of. */
  readonly year: FiscalYear;
  /** How much of the page's width it takes, of `pageWidth`. */
  readonly width: number;
}

/** All of the page's width, in the parts that columns take. */
export const pageWidth = 26;

/** A line of a section; its cells follow the columns. */
export interface SummaryRow {
  readonly cells: readonly SummaryCell[];
  /** Whether it sums up the others. */
  readonly isTotal: boolean;
}

/** A table of the summary with its heading. */
export interface SummarySection {
  /** Stable ASCII name. */
  readonly id: string;
  readonly title: string;
  /** Sentences under the heading: denominators, what is left out. */
  readonly notes: readonly string[];
  readonly columns: readonly SummaryColumn[];
  /** May be empty: then `empty` says so. */
  readonly rows: readonly SummaryRow[];
  readonly empty: string;
  /** Whether it begins a page when printed. */
  readonly startsPage: boolean;
}

/** The attainment summary as it is read, the same for every face. */
export interface SummaryDocument {
  readonly title: string;
  /** As of when, of whom. */
  readonly subtitle: string;
  readonly year: FiscalYear;
  readonly sections: readonly SummarySection[];
}
