/** How a sheet prints. Rows are counted from 0, both ends included. */
export interface PageLayout {
  readonly paper: "a3" | "a4";
  readonly orientation: "landscape" | "portrait";
  /** Pages in width the sheet is scaled to; height is left to the rows, unless given. Not looked at beside a `scale`. */
  readonly pagesWide: number;
  readonly pagesTall?: number;
  /** Percent, from 10 to 400: the sheet is printed in this size and not fitted to pages. */
  readonly scale?: number;
  /** Rows that begin a new page; only with `scale`, since Excel passes over them where pages are fitted. */
  readonly pageBreaks?: readonly number[];
  /** Header rows repeated on every page, or `null`. */
  readonly repeatedRows: readonly [number, number] | null;
  /** The printed rectangle: number of columns from A; absent = all that is used. */
  readonly printedColumns?: number;
  /** The last printed row, with `printedColumns`; absent = the last one used. */
  readonly printedLastRow?: number;
  /** Text in the page's head; page numbers `x / y` always stand in the foot. */
  readonly heading: string;
}
