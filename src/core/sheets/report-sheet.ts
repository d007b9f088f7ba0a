import { sheetTitles } from "../contract/sheet-titles";
import type { SummaryDocument } from "../summary/document/summary-document";
import type { DesiredCell, DesiredSheet } from "../workbook/desired-state";
import { type ReportHead, reportHead } from "./report-head";
import { reportGrid } from "./report-grid";
import { sectionLines } from "./report-lines";
import { reportPages } from "./report-pages";

/**
 * 達成状況 as it is printed: the summary's sections on a grid of narrow columns,
 * set on pages whose breaks are ours; the row with the heading is repeated on
 * each. Days are serial numbers of the 1900 system. `head` is what the sheet has
 * above the summary in a workbook of ours; `null` in one that holds nothing else.
 */
export function reportSheet(document: SummaryDocument, head: ReportHead | null): DesiredSheet {
  const grid = reportGrid(document);
  const { heading, below } = reportHead(document, head, grid);
  const room = grid.pageHeight - heading.height;
  const pages = reportPages(below, document.sections.map((section) => sectionLines(section, grid, room)), room);
  const lines = [heading, ...pages.flat()];
  return {
    title: sheetTitles.attainment,
    cells: lines.flatMap(({ cells }, row) => cells.map(({ column, across, ...cell }): DesiredCell => ({ at: { row, column }, owner: "log", ...cell, ...(across > 1 ? { across } : {}) }))),
    tables: [],
    columnWidths: new Map(Array.from({ length: grid.columns }, (_, column) => [column, grid.characters])),
    rowHeights: new Map(lines.map(({ height }, row) => [row, height])),
    frozen: { rows: 0, columns: 0 },
    page: {
      paper: grid.paper,
      orientation: "landscape",
      pagesWide: 1,
      scale: grid.scale,
      pageBreaks: pageStarts(pages.map(({ length }) => length)),
      repeatedRows: [0, 0],
      printedColumns: grid.columns,
      printedLastRow: lines.length - 1,
      heading: sheetTitles.attainment,
    },
    isProtected: false,
    rowsGrow: false,
    charts: [],
    tabColor: "1B5E2A",
  };
}

/** The rows that begin a page other than the first, below the row with the heading. */
function pageStarts(lengths: readonly number[]): number[] {
  let next = 1;
  return lengths.slice(0, -1).map((length) => (next += length));
}
