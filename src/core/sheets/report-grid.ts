import { sum } from "../shared/sum";
import type { SummaryDocument, SummarySection } from "../summary/document/summary-document";
import type { PageLayout } from "../workbook/page-layout";

/** The columns of the report's sheet, all of one width, and the paper they are printed on. */
export interface ReportGrid {
  readonly columns: number;
  /** The width of a column, in characters of the default font. */
  readonly characters: number;
  readonly paper: PageLayout["paper"];
  /** Percent. */
  readonly scale: number;
  /** What a page holds of the sheet's rows, in points of the sheet. */
  readonly pageHeight: number;
}

/** Wide enough for `100.0%`, and for two full-width characters of a heading on a line. */
const characters = 6.5;
/** Points of such a column: seven pixels a character. */
const columnPoints = Math.round(characters * 7) * 0.75;
/** Points of the report's text before it is scaled, and the least it may be printed in. */
const textPoints = 10;
const leastPoints = 7;

/** Points between the margins: 0.4 inches at the sides, 0.55 above and below. */
const papers = {
  a4: { width: 841.9 - 2 * 28.8, height: 595.3 - 2 * 39.6 },
  a3: { width: 1190.6 - 2 * 28.8, height: 841.9 - 2 * 39.6 },
};

/**
 * How much of the paper is counted on. A program without the font of ours takes
 * one whose digits are a fifth wider, and columns with them; a sheet a hair too
 * wide or too high would print on twice the pages.
 */
const countedWidth = 0.83;
const countedHeight = 0.97;

/** The grid that holds the widest section of a document: A4 lying, or A3 where A4 would print it too small. */
export function reportGrid({ sections }: Pick<SummaryDocument, "sections">): ReportGrid {
  const columns = Math.max(1, ...sections.map(columnsTaken));
  const [small, large] = [scaled("a4", columns), scaled("a3", columns)];
  return { columns, characters, ...(textPoints * small.scale >= leastPoints * 100 ? small : large) };
}

/** How many columns of the grid each column of a section takes. */
export function gridWidths({ columns }: Pick<SummarySection, "columns">): number[] {
  return columns.map(({ width }) => Math.max(1, width));
}

function columnsTaken(section: SummarySection): number {
  return sum(gridWidths(section));
}

function scaled(paper: PageLayout["paper"], columns: number): Pick<ReportGrid, "paper" | "scale" | "pageHeight"> {
  const { width, height } = papers[paper];
  const scale = Math.min(100, Math.max(10, Math.floor((width * countedWidth * 100) / (columns * columnPoints))));
  return { paper, scale, pageHeight: Math.floor((height * countedHeight * 100) / scale) };
}
