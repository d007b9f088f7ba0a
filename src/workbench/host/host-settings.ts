import type { OwnColumns } from "./model/formula-spelling";

/** What differs from one Excel to another, and what a test may want otherwise. */
export interface HostSettings {
  /** The highest `ExcelApi` set that `isSetSupported` grants: `1.14`. */
  readonly excelApi: string;
  /** The language of Excel's surface, and the culture of its numbers. */
  readonly displayLanguage: string;
  /** The year meant by a date typed without one. */
  readonly year: number;
  /**
   * What happens when a protected sheet is protected again, or an unprotected one
   * unprotected: of late AccessDenied, formerly nothing (office-js #6784).
   */
  readonly protectionTwice: "accessDenied" | "ignored";
  /**
   * What becomes of writing to rows of which a filter hides some. In Excel on the
   * desktop the first row's content goes into every row in sight and the hidden
   * ones keep theirs (xlwings #747, the same with `values` as office-js #224);
   * rows hidden by hand and single rows are written right (xlwings #679,
   * NetOffice #2); deleting data rows does nothing (office-js #994).
   */
  readonly underFilter: "misplaced" | "asAsked";
  /**
   * How a formula shows whole columns of its own table: in Excel without the
   * table's name, as `[@列]` of this row; files name the table always.
   */
  readonly ownColumns: OwnColumns;
  /** Bytes of the largest request and of the largest answer: 5 MB in Excel on the web ("Resource limits and performance optimization"). */
  readonly mostBytes: number;
  /** Cells a range may be read at once (the same page). */
  readonly mostCells: number;
}

/** Excel on the web of today, limited to the sets our product may rely on. */
export const usualSettings: HostSettings = {
  excelApi: "1.14",
  displayLanguage: "ja-JP",
  year: 1999,
  protectionTwice: "accessDenied",
  underFilter: "misplaced",
  ownColumns: "unqualified",
  mostBytes: 5 * 1024 * 1024,
  mostCells: 5_000_000,
};
