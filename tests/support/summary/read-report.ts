import type { CellValue } from "../../../src/core/workbook/cell";
import type { CellFormat } from "../../../src/core/workbook/cell-format";
import type { DesiredSheet } from "../../../src/core/workbook/desired-state";

/** A cell as it stands in a row of a report. */
export interface ReadCell {
  readonly column: number;
  readonly across: number;
  readonly value: CellValue;
  readonly format: CellFormat;
}

/** A row of a report that holds something. */
export interface ReadLine {
  readonly row: number;
  readonly height: number;
  /** Counted from 0. */
  readonly page: number;
  readonly cells: readonly ReadCell[];
}

/** The rows of a report from the top, without those that hold nothing. */
export function readReport({ cells, rowHeights, page }: DesiredSheet): ReadLine[] {
  const rows = new Map<number, ReadCell[]>();
  for (const { at, across = 1, value, format } of cells) rows.set(at.row, [...(rows.get(at.row) ?? []), { column: at.column, across, value, format }]);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, own]) => ({ row, height: rowHeights.get(row) ?? 0, page: pageOf(row, page), cells: own.sort((one, other) => one.column - other.column) }));
}

/** The page a row is printed on. */
export function pageOf(row: number, { pageBreaks = [] }: Pick<DesiredSheet["page"], "pageBreaks">): number {
  return pageBreaks.filter((start) => start <= row).length;
}
