import type { SummaryDocument } from "../summary/document/summary-document";
import type { DesiredCell } from "../workbook/desired-state";
import { headingFormat, noteFormat } from "./palette";
import type { ReportGrid } from "./report-grid";
import { type ReportLine, wholeLines } from "./report-lines";
import { wrappedHeight } from "./wrapped-height";

/** What 達成状況 of a workbook of ours has above the summary. */
export interface ReportHead {
  /** What the sheet is known by. */
  readonly heading: string;
  /** The way back to the cover. */
  readonly back: Pick<DesiredCell, "value" | "format" | "link">;
}

/** How many times larger a heading is than other texts, and the least points its row takes. */
const headingSize = 1.6;
const leastHeading = 26;
/** The most points of a line. */
const tallest = 404;

/** The heading, which is repeated on every page, and the lines below it on the first. */
export function reportHead({ title, subtitle }: SummaryDocument, head: ReportHead | null, grid: ReportGrid): { readonly heading: ReportLine; readonly below: readonly ReportLine[] } {
  const text = head === null ? title : head.heading;
  const width = grid.columns * grid.characters;
  const height = Math.min(tallest, Math.max(leastHeading, Math.ceil(wrappedHeight(text, width / headingSize) * headingSize)));
  const note = { ...noteFormat, wrap: true };
  return {
    heading: { height, cells: [{ column: 0, across: grid.columns, value: text, format: { ...headingFormat, wrap: true } }] },
    below: [
      ...(head === null ? [] : wholeLines(title, { ...note, bold: true }, grid, tallest)),
      ...wholeLines(subtitle, note, grid, tallest),
      ...(head === null ? [] : [{ height: 20, cells: [{ column: 0, across: 1, ...head.back }] }]),
      { height: 8, cells: [] },
    ],
  };
}
