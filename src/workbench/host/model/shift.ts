import { type Area, areaBetween, lastColumn, lastRow, sheetColumns, sheetRows } from "./area";

/**
 * Cells come in or go, and those beyond them move. `count` > 0 inserts, < 0
 * deletes. Only what stands in the band across moves: rows `first` to `last`
 * when columns move, columns when rows do.
 */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly band: { readonly first: number; readonly last: number };
}

/** The shift that makes room for an area, pushing what is there down or to the right. */
export function insertion(area: Area, push: "down" | "right"): Shift {
  return push === "down"
    ? { axis: "row", at: area.row, count: area.rows, band: { first: area.column, last: lastColumn(area) } }
    : { axis: "column", at: area.column, count: area.columns, band: { first: area.row, last: lastRow(area) } };
}

/** The shift that takes an area away, pulling up or to the left what is beyond. */
export function deletion(area: Area, pull: "up" | "left"): Shift {
  const shift = insertion(area, pull === "up" ? "down" : "right");
  return { ...shift, count: -shift.count };
}

/** Where a row or column in the band goes; `null` when it is deleted or pushed off the sheet. */
export function shiftedIndex(index: number, { at, count, axis }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  const target = index + count;
  return target < (axis === "row" ? sheetRows : sheetColumns) ? target : null;
}

/** Where a cell goes. */
export function shiftedCell(row: number, column: number, shift: Shift): { readonly row: number; readonly column: number } | null {
  const across = shift.axis === "row" ? column : row;
  if (across < shift.band.first || across > shift.band.last) return { row, column };
  const moved = shiftedIndex(shift.axis === "row" ? row : column, shift);
  if (moved === null) return null;
  return shift.axis === "row" ? { row: moved, column } : { row, column: moved };
}

/** Whether an area lies in the band over its whole breadth, lies outside it, or sticks out of it. */
export function bandPlace(area: Area, { axis, band }: Shift): "inside" | "outside" | "across" {
  const first = axis === "row" ? area.column : area.row;
  const last = axis === "row" ? lastColumn(area) : lastRow(area);
  if (first >= band.first && last <= band.last) return "inside";
  return last < band.first || first > band.last ? "outside" : "across";
}

/**
 * An area after the shift: what comes in before it moves it, what comes in
 * between its first and last line makes it longer, what goes makes it shorter;
 * `null` when nothing is left. An area that sticks out of the band stays.
 */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  if (bandPlace(area, shift) !== "inside") return area;
  const isRow = shift.axis === "row";
  const size = isRow ? sheetRows : sheetColumns;
  const first = isRow ? area.row : area.column;
  const last = isRow ? lastRow(area) : lastColumn(area);
  if (first === 0 && last === size - 1) return area;
  const from = shift.count > 0 || first < shift.at ? shiftedIndex(first, shift) : Math.max(shift.at, first + shift.count);
  const to = shift.count > 0 || last < shift.at ? Math.min(shiftedIndex(last, shift) ?? size - 1, size - 1) : Math.max(shift.at - 1, last + shift.count);
  if (from === null || to < from) return null;
  return isRow ? areaBetween(from, area.column, to, lastColumn(area)) : areaBetween(area.row, from, lastRow(area), to);
}

/** What areas become when the part inside the band moves and the rest stays, as rules on cells do. */
export function shiftedPieces(area: Area, shift: Shift): readonly Area[] {
  if (bandPlace(area, shift) !== "across") return [shiftedArea(area, shift)].filter((piece) => piece !== null);
  const { first, last } = shift.band;
  const isRow = shift.axis === "row";
  const start = isRow ? area.column : area.row;
  const end = isRow ? lastColumn(area) : lastRow(area);
  const piece = (from: number, to: number): Area | null => {
    if (from > to) return null;
    return isRow ? areaBetween(area.row, from, lastRow(area), to) : areaBetween(from, area.column, to, lastColumn(area));
  };
  const inside = piece(Math.max(start, first), Math.min(end, last));
  return [
    piece(start, Math.min(end, first - 1)),
    inside === null ? null : shiftedArea(inside, shift),
    piece(Math.max(start, last + 1), end),
  ].filter((part) => part !== null);
}
