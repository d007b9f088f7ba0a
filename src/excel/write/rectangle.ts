import { rangeText } from "../../core/workbook/address";

/** A rectangle of cells, counted from 0 within whatever it is part of. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The A1 text of a rectangle of a sheet. */
export function rectangleText({ row, column, rows, columns }: Rectangle): string {
  return rangeText({ row, column }, { row: row + rows - 1, column: column + columns - 1 });
}

/** The same cells in fewer rectangles: neighbours side by side are joined, then those one below the other. */
export function joined(rectangles: readonly Rectangle[]): Rectangle[] {
  const across = joinedAlong(rectangles, (left, right) => left.row === right.row && left.rows === right.rows && left.column + left.columns === right.column, (left, right) => ({ ...left, columns: left.columns + right.columns }), byRow);
  return joinedAlong(across, (upper, lower) => upper.column === lower.column && upper.columns === lower.columns && upper.row + upper.rows === lower.row, (upper, lower) => ({ ...upper, rows: upper.rows + lower.rows }), byColumn);
}

/** Runs of neighbouring numbers, as first and count; gaps of up to `gap` are taken along. */
export function runs(numbers: readonly number[], gap = 0): { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const number of [...new Set(numbers)].sort((left, right) => left - right)) {
    const last = found.at(-1);
    if (last !== undefined && number <= last.first + last.count + gap) last.count = number - last.first + 1;
    else found.push({ first: number, count: 1 });
  }
  return found;
}

function joinedAlong(
  rectangles: readonly Rectangle[],
  touches: (one: Rectangle, next: Rectangle) => boolean,
  join: (one: Rectangle, next: Rectangle) => Rectangle,
  order: (one: Rectangle, next: Rectangle) => number,
): Rectangle[] {
  const found: Rectangle[] = [];
  for (const rectangle of [...rectangles].sort(order)) {
    const last = found.at(-1);
    if (last !== undefined && touches(last, rectangle)) found[found.length - 1] = join(last, rectangle);
    else found.push(rectangle);
  }
  return found;
}

function byRow(one: Rectangle, next: Rectangle): number {
  return one.row - next.row || one.rows - next.rows || one.column - next.column;
}

function byColumn(one: Rectangle, next: Rectangle): number {
  return one.column - next.column || one.columns - next.columns || one.row - next.row;
}
