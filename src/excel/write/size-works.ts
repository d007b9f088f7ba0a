import type { Step } from "../../core/workbook/command";
import type { DesiredSheet } from "../../core/workbook/desired-state";
import { sheetCanvas } from "./canvas";
import { type Rectangle, runs } from "./rectangle";
import { type Work, work } from "./work";

/** The width in points of a column as files count it: in digits of the default font, 7 pixels each, the room beside the text included (ECMA-376 part 1, 18.3.1.13). */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7) * 0.75;
}

/**
 * The widths and heights of a new sheet; rows that may grow keep the height
 * Excel gives them. The rows of `refitted` first lose the heights they had.
 */
export function sizeWorks(steps: readonly Step[], sheet: DesiredSheet, name: string, refitted: Rectangle | null = null): Work[] {
  const widths = new Map(sheet.columnWidths);
  for (const table of sheet.tables) {
    for (const [position, column] of table.columns.entries()) widths.set(table.place.column + position, column.width);
  }
  return [
    ...alike(widths).flatMap(([width, columns]) =>
      runs(columns).map(({ first, count }) =>
        work("looks", steps, { calls: 3 }, (context) => {
          context.workbook.worksheets.getItem(name).getRangeByIndexes(0, first, 1, count).format.columnWidth = columnPoints(width);
        }),
      ),
    ),
    ...(refitted === null ? [] : [work("looks", steps, { calls: 3 }, (context) => sheetCanvas(name).range(context, refitted).format.autofitRows())]),
    ...alike(heights(sheet)).flatMap(([height, rows]) =>
      runs(rows).map(({ first, count }) =>
        work("looks", steps, { calls: 3 }, (context) => {
          context.workbook.worksheets.getItem(name).getRangeByIndexes(first, 0, count, 1).format.rowHeight = height;
        }),
      ),
    ),
    ...(sheet.rowsGrow ? growingRows(steps, sheet, name) : []),
  ];
}

function growingRows(steps: readonly Step[], { tables }: DesiredSheet, name: string): Work[] {
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ place, rows }) => work("looks", steps, { calls: 3 }, (context) => context.workbook.worksheets.getItem(name).getRangeByIndexes(place.row + 1, place.column, rows.length, 1).format.autofitRows()));
}

/** Heights in points by row: where tables stand side by side, the taller of both. */
function heights(sheet: DesiredSheet): Map<number, number> {
  const found = new Map(sheet.rowHeights);
  if (sheet.rowsGrow) return found;
  for (const { place, rows } of sheet.tables) {
    for (const [index, { height }] of rows.entries()) {
      const row = place.row + 1 + index;
      const tallest = Math.max(height ?? 0, found.get(row) ?? 0);
      if (tallest > 0) found.set(row, tallest);
    }
  }
  return found;
}

function alike(sizes: ReadonlyMap<number, number>): [number, number[]][] {
  const groups = new Map<number, number[]>();
  for (const [index, size] of sizes) groups.set(size, [...(groups.get(size) ?? []), index]);
  return [...groups];
}
