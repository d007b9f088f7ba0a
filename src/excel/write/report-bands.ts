import { type CellContent, blankContent, type LayReport } from "../../core/workbook/command";
import { laidReport } from "../../core/workbook/laid-report";
import type { Naming } from "../../core/workbook/naming";
import { isSameContent } from "../../core/workbook/same-content";
import { utf8Length } from "../requests/utf8-length";
import { contentInput } from "./cell-input";
import type { BlockCell } from "./manner";
import { type Rectangle, rectangleText } from "./rectangle";

/** Some rows of a report that are written together. */
export interface ReportBand {
  readonly at: Rectangle;
  readonly contents: readonly (readonly CellContent[])[];
  /** What is written into its cells; those that stay blank were emptied before. */
  readonly cells: readonly (readonly BlockCell[])[];
  /** By what its works and its place find each other. */
  readonly name: string;
}

/** Bytes of contents in one band: while a report takes several requests, the band that is being written is looked at in each. */
const mostBytes = 200_000;

/** The rows in which a report has anything, from the top, in bands. */
export function reportBands(step: LayReport, naming: Naming): ReportBand[] {
  const lines = laidReport(step, naming).map((contents, row) => ({ row, contents, cells: contents.map(written) }));
  const bands: (typeof lines)[] = [];
  let bytes = 0;
  for (const line of lines.slice(0, 1 + Math.max(-1, ...step.report.cells.map(({ at }) => at.row)))) {
    const size = utf8Length(JSON.stringify(line.cells));
    const last = bands.at(-1);
    if (last === undefined || bytes + size > mostBytes) {
      bands.push([line]);
      bytes = size;
    } else {
      last.push(line);
      bytes += size;
    }
  }
  return bands.map((band): ReportBand => {
    const at = { row: band[0]?.row ?? 0, column: 0, rows: band.length, columns: band[0]?.contents.length ?? 0 };
    return { at, contents: band.map(({ contents }) => contents), cells: band.map(({ cells }) => cells), name: rectangleText(at) };
  });
}

function written(content: CellContent): BlockCell {
  return isSameContent(content, blankContent) ? null : contentInput(content);
}
