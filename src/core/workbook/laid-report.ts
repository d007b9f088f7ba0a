import { type CellArea, cellArea } from "./cell-area";
import { blankContent, type CellContent, type LayReport } from "./command";
import { cellFormula } from "./formula-text";
import type { Naming } from "./naming";

/** The cells that laying a report writes or empties, from A1: all that was read, and all that the report takes. */
export function reportArea({ before, report }: Pick<LayReport, "before" | "report">): CellArea {
  const areas = report.cells.map(cellArea);
  return {
    row: 0,
    column: 0,
    rows: areas.reduce((last, { row }) => Math.max(last, row + 1), before.length),
    columns: [...areas.map(({ column, columns }) => column + columns), ...before.map(({ length }) => length)].reduce((last, end) => Math.max(last, end), 0),
  };
}

/** What stands in those cells once the report is laid, row by row; formulas as the workbook at hand writes them. */
export function laidReport(step: Pick<LayReport, "before" | "report">, naming: Naming): CellContent[][] {
  const { rows, columns } = reportArea(step);
  const laid = Array.from({ length: rows }, () => new Array<CellContent>(columns).fill(blankContent));
  for (const { at, value, formula = null } of step.report.cells) {
    const line = laid[at.row];
    if (line !== undefined) line[at.column] = { value, formula: formula === null ? null : cellFormula(formula, "", naming) };
  }
  return laid;
}
