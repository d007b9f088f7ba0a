import type { LayReport } from "../../core/workbook/command";
import { reportArea } from "../../core/workbook/laid-report";
import type { Naming } from "../../core/workbook/naming";
import type { HiddenRows } from "../survey/hidden-rows";
import { blockWorks } from "./block-works";
import { sheetCanvas } from "./canvas";
import type { Manner } from "./manner";
import { mergeSize, queueMerges } from "./merge-works";
import { layoutWorks } from "./page-works";
import type { Rectangle } from "./rectangle";
import { type ReportBand, reportBands } from "./report-bands";
import { linkWorks, sheetLookWorks } from "./sheet-works";
import { type Work, work } from "./work";

/**
 * Lays a report anew: contents first, so that looks can fail or be cut off and
 * nothing is lost by it; the person has it laid again then. Merged at once when
 * the cells are emptied: from then on nobody can type in the ones covered.
 */
export function reportWorks(step: LayReport, naming: Naming, hidden: HiddenRows): Work[] {
  const { sheet, report } = step;
  const area = reportArea(step);
  if (area.rows === 0 || area.columns === 0) return [];
  const { calls, payload } = mergeSize(report.cells);
  return [
    work("cells", [step], { calls: 9 + calls, payload }, (context) => {
      emptyCells(context, sheet, area, hidden);
      queueMerges(context, report.cells, sheet);
    }),
    ...reportBands(step, naming).flatMap((band) => bandWorks(step, band, naming, hidden.mannerOn(sheet))),
    ...sheetLookWorks(step, { sheet: report, as: sheet, tables: [], refitted: area }, naming),
    ...layoutWorks([step], { pageBreaks: [], ...report.page }, sheet),
  ];
}

function bandWorks(step: LayReport, { at, cells, name }: ReportBand, naming: Naming, manner: Manner): Work[] {
  const rows = (context: Excel.RequestContext, first: number, count: number): Excel.Range => sheetCanvas(step.sheet).range(context, { ...at, row: at.row + first, rows: count });
  const linked = step.report.cells.filter((cell) => cell.at.row >= at.row && cell.at.row < at.row + at.rows);
  // Band by band, so that none has to be looked at again once the next one is begun.
  const works = [...blockWorks("cells", [step], cells, rows, manner), ...linked.flatMap((cell) => linkWorks("cells", step, cell, step.sheet, naming))];
  return works.map((one) => ({ ...one, fills: name }));
}

/** Takes contents, looks, links, rules and merges away. Rows that a filter of the sheet hides come into sight first: Excel passes over them. */
function emptyCells(context: Excel.RequestContext, name: string, area: Rectangle, hidden: HiddenRows): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const whole = sheetCanvas(name).range(context, area);
  if (hidden.isFiltered(name)) sheet.autoFilter.remove();
  if (hidden.mannerOn(name) === "cellByCell") whole.rowHidden = false;
  // A part of a merged cell cannot be emptied.
  whole.unmerge();
  whole.clear("Hyperlinks");
  whole.clear("All");
}
